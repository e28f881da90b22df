import { describe, expect, it } from 'vitest'
import { createWordSpotter } from './spot-words.ts'

describe('createWordSpotter', () => {
  const spot = createWordSpotter([/\d/, /day\b/i, /this$/])

  it('tells which patterns some word fits, a bit for each', () => {
    expect(spot('On Sunday, 12 people')).toBe(0b011)
    expect(spot('early this morning')).toBe(0b100)
    expect(spot('nothing of the kind')).toBe(0)
    expect(spot('')).toBe(0)
  })

  it('tells the same of words that it has seen and of long ones', () => {
    expect([spot('Sunday'), spot('Sunday')]).toEqual([0b010, 0b010])
    expect([spot('day-before-yesterday'), spot('thisAndThatAndMore')]).toEqual([0b010, 0])
  })

  it('keeps a pattern within one word', () => {
    expect(createWordSpotter([/this.m/])('this morning')).toBe(0)
  })

  it('refuses more patterns than one number can tell of', () => {
    expect(() => createWordSpotter(Array.from({ length: 32 }, () => /a/))).toThrow(
      new RangeError('32 patterns are more than 31'),
    )
  })
})
