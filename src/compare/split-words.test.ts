import { describe, expect, it } from 'vitest'
import { splitWords } from './split-words.ts'

describe('splitWords', () => {
  it('gives runs of letters and digits with their places, folded', () => {
    expect(splitWords('“Élan’s 412 co-pilots”…')).toEqual([
      { start: 1, end: 7, folded: "elan's" },
      { start: 8, end: 11, folded: '412' },
      { start: 12, end: 21, folded: 'co-pilots' },
    ])
  })

  it('gives none where there is none', () => expect(splitWords(' … — "')).toEqual([]))
})
