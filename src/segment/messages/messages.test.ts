import { describe, expect, it } from 'vitest'
import { collapseFloods } from './collapse-floods.ts'
import { findBadCharacters } from './find-bad-characters.ts'

const found = (text: string): (readonly [string, number, number])[] =>
  findBadCharacters(text).map(({ rule, start, end }) => [rule, start, end])

describe('findBadCharacters', () => {
  it('finds what was lost, misread or not meant for reading, with its place', () => {
    expect(found('a\ufffd\ufffdb')).toEqual([['replacement-character', 1, 3]])
    expect(found('heâ€™s in FranÃ§a')).toEqual([
      ['mojibake', 2, 5],
      ['mojibake', 14, 16],
    ])
    expect(found('a\u0000\u001bb')).toEqual([['control-character', 1, 3]])
  })

  it('finds nothing in white space, in accents and in a single letter of another language', () => {
    expect(found('tab\tline\r\nforêt São Âge château €5 “x”')).toEqual([])
  })
})

describe('collapseFloods', () => {
  const flood = Array.from({ length: 25 }, (_, index) => ({ rule: 'a', start: index, end: index + 1, text: 'bad' }))

  it('lists twenty of a rule, then one that counts the rest', () => {
    const messages = collapseFloods(flood)
    expect(messages).toHaveLength(21)
    expect(messages[20]).toEqual({ rule: 'a', start: 20, end: 21, text: 'bad (5 of this kind from here on)' })
  })

  it('counts each rule for itself, and puts all in text order', () => {
    const other = { rule: 'b', start: 0, end: 30, text: 'worse' }
    expect(collapseFloods([...flood.slice(0, 20), other])[0]).toEqual(other)
    expect(collapseFloods([...flood.slice(0, 20), other])).toHaveLength(21)
  })
})
