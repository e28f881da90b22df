import { describe, expect, it } from 'vitest'
import type { Token } from '../../../model/document.ts'
import { segment } from '../../../segment/segment.ts'
import { LAYOUT } from './feature-columns.ts'
import { rowsOfWords } from './rows-of-words.ts'

const placed = LAYOUT.columns.map(({ name }) =>
  ['boundary', 'depth', 'fromOpening', 'toClosing', 'role'].includes(name),
)
const tokenOf = (text: string): Token => {
  const [token] = segment({ id: 'a', text }).tokens
  if (token === undefined) throw new Error(`no token in '${text}'`)
  return token
}

describe('rowsOfWords', () => {
  it('gives a word that comes again the row it had', () => {
    const rowOf = rowsOfWords(LAYOUT, placed)
    const token = tokenOf('Valmora')
    expect(rowOf({ ...token, start: 40, end: 47 })).toEqual(rowOf(token))
  })

  it('keeps words apart that are spelt alike but have another lemma or part of speech', () => {
    const token: Token = { ...tokenOf('talks'), lemma: 'talk', pos: 'NOUN' }
    for (const other of [
      { ...token, lemma: 'talks' },
      { ...token, pos: 'VERB' as const },
    ]) {
      const rowOf = rowsOfWords(LAYOUT, placed)
      const first = [...rowOf(token)]
      expect([...rowOf(other)]).toEqual([...rowsOfWords(LAYOUT, placed)(other)])
      expect([...rowOf(other)]).not.toEqual(first)
      expect([...rowOf(token)]).toEqual(first)
    }
  })

  it('refuses a column that is neither of the word nor of its place', () => {
    const columns = [{ name: 'colour', size: 4, width: 8 }]
    expect(() => rowsOfWords({ ...LAYOUT, columns }, [false])).toThrow("no feature column is called 'colour'")
  })
})
