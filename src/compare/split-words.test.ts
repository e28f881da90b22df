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

  it('gives what is longer than any word in pieces, and throws for no length', () => {
    expect(splitWords('x'.repeat(450)).map(({ start, end }) => [start, end])).toEqual([
      [0, 200],
      [200, 400],
      [400, 450],
    ])
    expect(splitWords('x'.repeat(5_000_000))).toHaveLength(25_000)
    expect(splitWords('x-'.repeat(2_500_000)).length).toBeGreaterThan(100_000)
  })

  it('gives none where there is none', () => expect(splitWords(' … — "')).toEqual([]))
})
