import { describe, expect, it } from 'vitest'
import { textAround } from './text-around.ts'

describe('textAround', () => {
  it('gives so many code units on each side', () => {
    expect(textAround('abcdefghij', { start: 4, end: 6 }, 3)).toEqual({ before: 'bcd', after: 'ghi' })
  })

  it('stops at the ends of the text', () => {
    expect(textAround('abc', { start: 1, end: 2 }, 9)).toEqual({ before: 'a', after: 'c' })
  })

  it('never splits a surrogate pair', () => {
    expect(textAround('🚢ab🚢', { start: 2, end: 3 }, 1)).toEqual({ before: '', after: 'b' })
    expect(textAround('🚢ab🚢', { start: 3, end: 4 }, 2)).toEqual({ before: 'a', after: '🚢' })
  })
})
