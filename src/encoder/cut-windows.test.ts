import { describe, expect, it } from 'vitest'
import { cutWindows, depthIn } from './cut-windows.ts'

const cut = (sizes: readonly number[]): number[][] => cutWindows(sizes, 16).map(({ first, last }) => [first, last])

describe('cutWindows', () => {
  it('leaves what fits in one window', () => expect(cut(Array(10).fill(1))).toEqual([[0, 10]]))

  it('lets each window share half with the one before', () =>
    expect(cut(Array(45).fill(1))).toEqual([
      [0, 16],
      [8, 24],
      [16, 32],
      [24, 40],
      [32, 45],
    ]))

  it('cuts as training does where words have several subwords', () =>
    expect(cut([3, 1, 1, 20, 1, 2, 2, 1, 1, 1, 5, 1, 1, 1, 1, 4, 4, 4, 1, 1, 1])).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
      [3, 4],
      [4, 14],
      [10, 16],
      [11, 18],
      [16, 21],
    ]))

  it('gives a word longer than a window one of its own', () =>
    expect(cut([30, 1, 1, 1])).toEqual([
      [0, 1],
      [1, 4],
    ]))

  it('cuts nothing from no words', () => expect(cut([])).toEqual([]))
})

describe('depthIn', () => {
  it('counts words to the nearest cut', () => expect(depthIn({ first: 8, last: 24 }, 10, 45)).toBe(2))

  it('counts no cut at the ends of the article', () => {
    expect(depthIn({ first: 0, last: 16 }, 0, 45)).toBe(15)
    expect(depthIn({ first: 32, last: 45 }, 44, 45)).toBe(12)
    expect(depthIn({ first: 0, last: 10 }, 3, 10)).toBe(Number.POSITIVE_INFINITY)
  })
})
