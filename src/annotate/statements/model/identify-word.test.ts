import { describe, expect, it } from 'vitest'
import type { Token } from '../../../model/document.ts'
import { hashText } from '../../../model/hash-text.ts'
import { identifyWord } from './identify-word.ts'

const word = (text: string): Token => ({ start: 0, end: text.length, text, lower: text, lemma: text, pos: 'NOUN' })
const WORDS = ['said', 'warned', 'ostrel', '’s']
const VOCABULARY = Uint32Array.from(WORDS.map((text) => hashText(`word:${text}`))).sort()

describe('identifyWord', () => {
  it('gives each word of the vocabulary the place of its fingerprint', () => {
    const ids = WORDS.map((text) => identifyWord(word(text), VOCABULARY, 14))
    expect(ids.map((id) => VOCABULARY[id])).toEqual(WORDS.map((text) => hashText(`word:${text}`)))
  })

  it('takes a word in capitals for the same word', () => {
    expect(identifyWord(word('OSTREL'), VOCABULARY, 14)).toBe(identifyWord(word('ostrel'), VOCABULARY, 14))
  })

  it('keeps a straight apostrophe apart from a typographic one', () => {
    expect(identifyWord(word("'s"), VOCABULARY, 14)).toBeGreaterThanOrEqual(4)
  })

  it('gives other words one of the ids after the vocabulary', () => {
    for (const text of ['Kestria', 'zzz', '']) {
      const id = identifyWord(word(text), VOCABULARY, 14)
      expect(id).toBe(4 + (hashText(`word:${text.toLowerCase()}`) % 10))
    }
  })
})
