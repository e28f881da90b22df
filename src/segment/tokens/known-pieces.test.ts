import { describe, expect, it } from 'vitest'
import { areAsWritten, type Piece, readPiece, wordOf } from './known-pieces.ts'

const textsOf = ({ words }: Piece): string[] => words.map(({ text }) => text)

describe('readPiece', () => {
  it('parts a word from the marks around it and from its possessive', () => {
    expect(textsOf(readPiece('"Valmora\'s,'))).toEqual(['"', 'Valmora', "'s", ','])
    expect(readPiece('"Valmora\'s,').isAsWritten).toBe(true)
    expect(wordOf('"Valmora\'s,')).toBeUndefined()
  })

  it('shares the word of different pieces', () => {
    expect(readPiece('Kestrian,').words[0]).toBe(readPiece('(Kestrian').words[1])
  })
})

describe('areAsWritten', () => {
  it.each([
    [['(', 'caf\u00e9', ')'], '(caf\u00e9)', true],
    [['caf\u00e9'], 'cafe\u0301', false],
    [['\ud83d', '\udea2'], '\ud83d\udea2', false],
    [['so'], 'so.', false],
    [['so', '.', '.'], 'so.', false],
    [[], 'so', false],
  ])('finds that %j are the piece %j: %s', (words, piece, expected) => {
    expect(areAsWritten(words, piece)).toBe(expected)
  })
})

describe('wordOf', () => {
  it('knows a piece that is one word after it was read', () => {
    const { words } = readPiece('Norlander')
    expect(wordOf('Norlander')).toBe(words[0])
    expect(wordOf('Norlande')).toBeUndefined()
  })
})
