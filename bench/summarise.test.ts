import { describe, expect, it } from 'vitest'
import { quantile, spreadOf } from './summarise.ts'

describe('spreadOf', () => {
  it('sorts by number, not by text', () => {
    expect(spreadOf([10, 9, 100])).toEqual({ min: 9, median: 10, max: 100 })
  })
})

describe('quantile', () => {
  it('takes the nearest rank', () => {
    const values = Array.from({ length: 100 }, (_, i) => i + 1)
    expect(quantile(values, 0.95)).toBe(95)
    expect(quantile(values, 0.5)).toBe(50)
  })

  it('refuses an empty list', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError)
  })
})
