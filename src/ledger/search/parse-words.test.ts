import { describe, expect, it } from 'vitest'
import { parseWords } from './parse-words.ts'

const term = (words: string, more: { prefix?: boolean; excluded?: boolean } = {}) => ({
  words: words.split(' '),
  prefix: false,
  excluded: false,
  ...more,
})

describe('parseWords', () => {
  it('reads words, phrases, prefixes and what must not stand there', () =>
    expect(parseWords('Locks "Open  Now" minist* -draft -"too late"')).toEqual([
      term('locks'),
      term('open now'),
      term('minist', { prefix: true }),
      term('draft', { excluded: true }),
      term('too late', { excluded: true }),
    ]))

  it('takes typographic marks for quotation marks, and a phrase that is not closed to its end', () =>
    expect(parseWords('“open now” „zu spät“ "to the end')).toEqual([
      term('open now'),
      term('zu spat'),
      term('to the end'),
    ]))

  it('takes what a hyphen or apostrophe joins for a phrase', () =>
    expect(parseWords("cease-fire don't")).toEqual([term('cease fire'), term('don t')]))

  it('passes over what has no letter or digit', () => expect(parseWords(' … -- " " * ')).toEqual([]))

  it('leaves nothing that could mean something to an engine', () =>
    expect(parseWords(`x:A' & | ! <-> ) NEAR( ^y`).flatMap(({ words }) => words)).toEqual(['x', 'a', 'near', 'y']))

  it('refuses prefixes of one letter, and exclusions alone', () => {
    expect(() => parseWords('a*')).toThrow('"a*" is too short a prefix: write at least 2 letters before *')
    expect(() => parseWords('-draft')).toThrow('add a word that must')
  })
})
