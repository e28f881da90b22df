import { describe, expect, it } from 'vitest'
import { exp, raiseAll, sigmoid, tanh } from './exp.ts'

const range = (from: number, to: number): number[] =>
  Array.from({ length: 2001 }, (_, i) => from + ((to - from) * i) / 2000)

describe('exp', () => {
  it('is within a few parts in ten million of the true value', () => {
    for (const x of range(-87, 88)) {
      const exact = Math.exp(Math.fround(x))
      expect(Math.abs(exp(x) - exact) / exact).toBeLessThan(2.5e-7)
    }
  })

  it('is 1 at 0 and gives float32', () => {
    expect(exp(0)).toBe(1)
    expect(range(-20, 20).every((x) => exp(x) === Math.fround(exp(x)))).toBe(true)
  })

  it('is positive and finite for any number', () => {
    for (const x of [-1e30, Number.NEGATIVE_INFINITY, 1e30, Number.POSITIVE_INFINITY]) {
      expect(exp(x)).toBeGreaterThan(0)
      expect(exp(x)).toBeLessThan(Number.POSITIVE_INFINITY)
    }
  })
})

describe('raiseAll', () => {
  it('makes of each number e to its power, in place', () => {
    const values = Float32Array.of(0, -1, 2)
    raiseAll(values)
    expect([...values]).toEqual([1, exp(-1), exp(2)])
  })
})

describe('sigmoid and tanh', () => {
  it('are within a few parts in ten million of 1 of the true values', () => {
    for (const x of range(-30, 30)) {
      expect(Math.abs(sigmoid(x) - 1 / (1 + Math.exp(-x)))).toBeLessThan(2e-7)
      expect(Math.abs(tanh(x) - Math.tanh(x))).toBeLessThan(4e-7)
    }
  })

  it('stay within their limits', () => {
    expect([sigmoid(-1e9), sigmoid(1e9), tanh(-1e9), tanh(1e9)]).toEqual([expect.closeTo(0, 30), 1, -1, 1])
  })
})
