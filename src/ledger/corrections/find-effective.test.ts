import { describe, expect, it } from 'vitest'
import type { Correction } from '../../model/correction.ts'
import { findEffective } from './find-effective.ts'

const made = { by: 'anna', article: 'wire-7', extractor: '1.0.0', why: null }
const reject = (id: string, at: string): Correction => ({
  ...made,
  id,
  at,
  what: 'split',
  scope: 'article',
  before: {
    name: 'Marr',
    type: 'person',
    wikidata: null,
    mention: { start: 0, end: 4, exact: 'Marr', prefix: '', suffix: '', form: 'name' },
  },
  after: { name: 'Tomas Marr', type: 'person', wikidata: null },
  mentions: [],
})
const undo = (id: string, at: string, undoes: string): Correction => ({ ...made, id, at, what: 'undo', undoes })

const effective = (...corrections: Correction[]) => {
  const { changes, undone } = findEffective(corrections)
  return { changes: changes.map(({ id }) => id), undone: [...undone].sort() }
}

describe('corrections that stand', () => {
  it('are in order of time, and by id where that is the same', () => {
    expect(effective(reject('c3', '2031-01-02'), reject('c2', '2031-01-01'), reject('c1', '2031-01-01'))).toEqual({
      changes: ['c1', 'c2', 'c3'],
      undone: [],
    })
  })

  it('are not those that were undone', () => {
    expect(effective(reject('c1', '1'), undo('c2', '2', 'c1'))).toEqual({ changes: [], undone: ['c1'] })
  })

  it('are those whose undo was undone, however long the chain', () => {
    const chain = [reject('c1', '1'), undo('c2', '2', 'c1'), undo('c3', '3', 'c2')]
    expect(effective(...chain)).toEqual({ changes: ['c1'], undone: ['c2'] })
    expect(effective(...chain, undo('c4', '4', 'c3'))).toEqual({ changes: [], undone: ['c1', 'c3'] })
  })
})
