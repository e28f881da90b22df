import { describe, expect, it } from 'vitest'
import type { Token } from '../../../model/document.ts'
import { segment } from '../../../segment/segment.ts'
import { LAYOUT, PLACE_COLUMNS, rowWidth } from './feature-columns.ts'
import { wordRowWriter } from './write-word-row.ts'

const tokenOf = (text: string): Token => {
  const [token] = segment({ id: 'a', text }).tokens
  if (token === undefined) throw new Error(`no token in '${text}'`)
  return token
}
const rowOf = (token: Token): number[] => {
  const row = new Int32Array(rowWidth(LAYOUT) + 2).fill(-1)
  wordRowWriter(LAYOUT)(token, row, 1)
  expect([row[0], row.at(-1)]).toEqual([-1, -1])
  return [...row.subarray(1, -1)]
}

describe('wordRowWriter', () => {
  it('writes ids in the columns of the word and 0 in those of its place', () => {
    const row = rowOf(tokenOf('Valmora'))
    for (const [column, { name, size }] of LAYOUT.columns.entries()) {
      if (PLACE_COLUMNS.has(name)) expect(row[column]).toBe(0)
      else expect(row[column]).toBeLessThan(size)
    }
    expect(row[LAYOUT.columns.findIndex(({ name }) => name === 'pos')]).toBe(11)
  })

  it('refuses a column that is neither of the word nor of its place', () => {
    const columns = [{ name: 'colour', size: 4, width: 8 }]
    expect(() => wordRowWriter({ ...LAYOUT, columns })).toThrow("no feature column is called 'colour'")
  })

  it.each([
    ['lemma', { lemma: 'talks' }],
    ['part of speech', { pos: 'VERB' as const }],
    ['spelling', { text: 'Talks' }],
  ])('writes another row where the %s is another', (_what, other) => {
    const token: Token = { ...tokenOf('talks'), lemma: 'talk', pos: 'NOUN' }
    expect(rowOf({ ...token, start: 40, end: 45 })).toEqual(rowOf(token))
    expect(rowOf({ ...token, ...other })).not.toEqual(rowOf(token))
  })
})
