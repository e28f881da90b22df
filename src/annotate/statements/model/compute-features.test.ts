import { describe, expect, it } from 'vitest'
import { hashText } from '../../../model/hash-text.ts'
import { segment } from '../../../segment/segment.ts'
import { computeFeatures, readFeatures } from './compute-features.ts'
import { LAYOUT, PLACE_COLUMNS, rowWidth, withVocabulary } from './feature-columns.ts'

const ROW_WIDTH = rowWidth(LAYOUT)
const TEXT = 'Norland waits\n\nThe envoy said “talks” go on. They will.'

function column(name: string): number[] {
  const { tokens } = segment({ text: TEXT })
  const rows = computeFeatures(segment({ text: TEXT }))
  const index = LAYOUT.columns.findIndex((one) => one.name === name)
  return tokens.map((_, token) => rows[token * ROW_WIDTH + index] ?? -1)
}

describe('computeFeatures', () => {
  it('tells the start of the article, of a block and of a sentence apart', () => {
    expect(column('boundary')).toEqual([3, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0])
  })

  it('counts tokens from the opening and to the closing mark', () => {
    expect(column('fromOpening')).toEqual([0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 0, 0, 0, 0])
    expect(column('toClosing')).toEqual([0, 0, 0, 0, 0, 3, 2, 1, 0, 0, 0, 0, 0, 0])
  })

  it('keeps every id within the size of its table', () => {
    const rows = computeFeatures(segment({ text: `${TEXT} ${'x'.repeat(400)} \ud83d ”` }))
    for (let start = 0; start < rows.length; start += ROW_WIDTH) {
      for (const [index, { size }] of LAYOUT.columns.entries()) expect(rows[start + index]).toBeLessThan(size)
      for (const id of rows.subarray(start + LAYOUT.columns.length, start + ROW_WIDTH))
        expect(id).toBeLessThan(LAYOUT.grams.size)
    }
    expect(rows.every((id) => id >= 0)).toBe(true)
  })

  it('reads the word of a token apart from its place, which does not change its word', () => {
    const document = segment({ text: 'Valmora waits. Valmora' })
    const { wordOf, writeWord, places } = readFeatures(document, LAYOUT)
    expect(wordOf(0)).toMatchObject({ text: 'Valmora', pos: 'PROPN' })
    expect(wordOf(3)).toMatchObject({ text: 'Valmora', pos: 'PROPN' })
    const row = new Int32Array(ROW_WIDTH)
    writeWord(3, row, 0)
    const whole = computeFeatures(document).subarray(3 * ROW_WIDTH, 4 * ROW_WIDTH)
    places.forEach((ids, index) => {
      expect(ids === null).toBe(!PLACE_COLUMNS.has(LAYOUT.columns[index]?.name ?? ''))
      expect(whole[index]).toBe(ids === null ? row[index] : ids[3])
    })
    expect(row.subarray(LAYOUT.columns.length)).toEqual(whole.subarray(LAYOUT.columns.length))
  })

  it('numbers the words of a vocabulary by their place in it and leaves the other columns alone', () => {
    const document = segment({ text: TEXT })
    const vocabulary = Uint32Array.from(['said', 'envoy'].map((text) => hashText(`word:${text}`))).sort()
    const layout = withVocabulary(vocabulary)
    const rows = computeFeatures(document, layout)
    const plain = computeFeatures(document)
    const said = document.tokens.findIndex(({ text }) => text === 'said')
    expect(vocabulary[rows[said * ROW_WIDTH] ?? -1]).toBe(hashText('word:said'))
    expect(layout.columns[0]).toEqual({ name: 'word', size: 2050, width: 48 })
    for (let i = 0; i < rows.length; i++) if (i % ROW_WIDTH !== 0) expect(rows[i]).toBe(plain[i])
  })

  it('refuses a layout with a column that it cannot read', () => {
    const layout = { ...LAYOUT, columns: [{ name: 'colour', size: 3, width: 2 }] }
    expect(() => computeFeatures(segment({ text: TEXT }), layout)).toThrow("no feature column is called 'colour'")
  })
})
