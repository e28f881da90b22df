import { describe, expect, it } from 'vitest'
import type { Lexeme } from './lexeme.ts'
import { readPatterns } from './tag-patterns.ts'
import { tagWords } from './tag-words.ts'

/** 1 2: the second becomes 5, if it can. 1 2 3: the first becomes 6. An event 1080007 stands in for a tag; after it a 4 becomes 7. */
const MACHINE = JSON.stringify([
  100,
  6,
  { 0: { 1: 1, 1080007: 5, 2070003: 0 }, 1: { 2: 2, 2070003: 0 }, 2: { 3: 4, 2070003: 3 }, 5: { 4: 6, 2070003: 0 } },
  { 3: '5', 4: '-6', 6: '-7' },
  { 3: [1, 0], 4: [0, 2], 6: [1, 0] },
  {},
])
const patterns = readPatterns([MACHINE])
const word = (tag: number, more: Partial<Lexeme> = {}): Lexeme => ({
  text: 'x',
  lower: 'x',
  pos: 'X',
  lemma: 'x',
  tag,
  hint: null,
  isFixed: false,
  numbers: [0, 0, 0],
  others: [],
  ...more,
})
const tagsOf = (words: readonly Lexeme[], canBe = true): number[] => [
  ...tagWords(words, { read: () => [], withTag: (one) => one, patterns, canBe: () => canBe }),
]

describe('tagWords', () => {
  it('takes the longest pattern, or else a shorter one that is complete', () => {
    expect(tagsOf([1, 2, 3].map((tag) => word(tag)))).toEqual([6, 2, 3])
    expect(tagsOf([1, 2, 4, 1, 2].map((tag) => word(tag)))).toEqual([1, 5, 4, 1, 5])
  })

  it('gives a word no tag that it cannot have, unless the pattern says so', () => {
    expect(
      tagsOf(
        [1, 2, 4].map((tag) => word(tag)),
        false,
      ),
    ).toEqual([1, 2, 4])
    expect(
      tagsOf(
        [1, 2, 3].map((tag) => word(tag)),
        false,
      ),
    ).toEqual([6, 2, 3])
  })

  it('reads what stands in for a tag, and leaves parts of contractions as they are', () => {
    const hint = patterns.columnOf(1080007)
    expect(tagsOf([word(2, { hint }), word(4)])).toEqual([2, 7])
    expect(tagsOf([word(2, { hint }), word(4, { isFixed: true })])).toEqual([2, 4])
    expect(tagsOf([word(1, { hint: patterns.columnOf(99) }), word(2)])).toEqual([1, 2])
  })

  it('finds nothing where a pattern breaks off', () => {
    expect(tagsOf([1, 1, 4, 2].map((tag) => word(tag)))).toEqual([1, 1, 4, 2])
    expect(tagsOf([])).toEqual([])
  })
})
