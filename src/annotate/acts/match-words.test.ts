import { describe, expect, it } from 'vitest'
import { segment } from '../../segment/segment.ts'
import { findPhrase, findWord } from './match-words.ts'

const tokensOf = (text: string) => segment({ text }).tokens

describe('findWord', () => {
  it('finds a word by its lemma', () => expect(findWord(tokensOf('They violated it'), new Set(['violate']))).toBe(1))

  it('goes on behind a place', () => expect(findWord(tokensOf('no, no'), new Set(['no']), 1)).toBe(2))

  it('finds no part of a word', () => expect(findWord(tokensOf('They noted it'), new Set(['no']))).toBe(-1))
})

describe('findPhrase', () => {
  const phrases = new Map([['pay', [['pay', 'a', 'price']]]])

  it('finds words in a row, by lemma', () =>
    expect(findPhrase(tokensOf('They paid a price'), phrases)).toEqual({ first: 1, end: 4 }))

  it('allows for adverbs between them', () =>
    expect(findPhrase(tokensOf('They pay surely a price'), phrases)).toEqual({ first: 1, end: 5 }))

  it('finds nothing where another word stands between', () =>
    expect(findPhrase(tokensOf('They pay him a price'), phrases)).toBeNull())
})
