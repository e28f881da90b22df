import { describe, expect, it } from 'vitest'
import { segment } from '../../../segment/segment.ts'
import { computeFeatures } from './compute-features.ts'
import { COLUMNS, GRAMS, ROW_WIDTH } from './feature-columns.ts'

const TEXT = 'Norland waits\n\nThe envoy said “talks” go on. They will.'

function column(name: string): number[] {
  const { tokens } = segment({ text: TEXT })
  const rows = computeFeatures(segment({ text: TEXT }))
  const index = COLUMNS.findIndex((one) => one.name === name)
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
      for (const [index, { size }] of COLUMNS.entries()) expect(rows[start + index]).toBeLessThan(size)
      for (const id of rows.subarray(start + COLUMNS.length, start + ROW_WIDTH)) expect(id).toBeLessThan(GRAMS.size)
    }
    expect(rows.every((id) => id >= 0)).toBe(true)
  })
})
