import { describe, expect, it } from 'vitest'
import { alignTokens } from './align-tokens.ts'
import { cutForTagger } from './cut-for-tagger.ts'
import { prepareText } from './prepare-text.ts'
import { tokenize } from './tokenize.ts'

const tokensOf = (text: string) => tokenize(text, [{ start: 0, end: text.length, block: 0 }]).tokens

describe('prepareText', () => {
  it.each(['don’t ‘go’', "''a''", 'a\tb\u2028c', 'x\ud800y', '😀\u200b', '\u{e0001}z'])(
    'keeps the length of %j',
    (text) => {
      expect(prepareText(text)).toHaveLength(text.length)
    },
  )

  it('makes apostrophes straight and doubled marks one mark', () => {
    expect(prepareText("‘We can’t,’ ''no''")).toBe("'We can't,' \" no\" ")
  })
})

describe('alignTokens', () => {
  it('finds each word at its place', () => {
    expect(alignTokens('a  bc,', ['a', 'bc', ','])).toEqual([
      { start: 0, end: 1 },
      { start: 3, end: 5 },
      { start: 5, end: 6 },
    ])
  })

  it('covers the whole of a word whose accents the tagger composed', () => {
    expect(alignTokens('cafe\u0301 a', ['caf\u00e9', 'a'])).toEqual([
      { start: 0, end: 5 },
      { start: 6, end: 7 },
    ])
  })

  it('has no place for words beyond the end', () => {
    expect(alignTokens('a', ['a', 'b'])).toEqual([{ start: 0, end: 1 }, null])
  })
})

describe('cutForTagger', () => {
  it('leaves a sentence of usual length whole', () => {
    expect([...cutForTagger('He said so.', { start: 0, end: 11 })]).toEqual([{ start: 0, end: 11 }])
  })

  it('cuts long runs without a gap or an overlap', () => {
    const parts = [...cutForTagger('a'.repeat(1000), { start: 0, end: 1000 })]
    expect(parts.length).toBe(7)
    expect(parts.every(({ start }, index) => start === (parts[index - 1]?.end ?? 0))).toBe(true)
    expect(parts.at(-1)?.end).toBe(1000)
  })
})

describe('tokenize', () => {
  it('gives contractions the same lower form and lemma with either apostrophe', () => {
    const forms = (text: string) => tokensOf(text).map(({ lower, lemma }) => [lower, lemma])
    expect(forms('They don’t say.')).toEqual(forms("They don't say."))
    expect(forms('They don’t say.')[2]).toEqual(["n't", 'not'])
  })

  it('takes a doubled mark for one token', () => {
    expect(tokensOf("''Go,'' he said.").map(({ text, lower, lemma, pos }) => [text, lower, lemma, pos])[0]).toEqual([
      "''",
      "''",
      "''",
      'PUNCT',
    ])
  })

  it('tags verbs, names and numbers', () => {
    expect(tokensOf('Roe said 5 ships left.').map(({ pos }) => pos)).toEqual([
      'PROPN',
      'VERB',
      'NUM',
      'NOUN',
      'VERB',
      'PUNCT',
    ])
  })
})
