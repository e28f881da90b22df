import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstWhere } from './first-where.ts'

describe('firstWhere', () => {
  it('finds the first of the items that hold', () => {
    expect(firstWhere([1, 3, 3, 7], (item) => item >= 3)).toBe(1)
    expect(firstWhere([1, 3, 3, 7], (item) => item > 3)).toBe(3)
  })

  it('gives the number of items where none holds, and 0 for no items', () => {
    expect(firstWhere([1, 3], (item) => item > 9)).toBe(2)
    expect(firstWhere([], () => true)).toBe(0)
  })

  it('agrees with a search from the start on every sorted list', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (numbers, limit) => {
        const sorted = [...numbers].sort((a, b) => a - b)
        const plain = sorted.findIndex((item) => item >= limit)
        expect(firstWhere(sorted, (item) => item >= limit)).toBe(plain < 0 ? sorted.length : plain)
      }),
      { seed: 20_261_124 },
    )
  })
})
