import { describe, expect, it } from 'vitest'
import { lengthOf, sharedLength, without } from './attribution.ts'

describe('sharedLength', () => {
  it('sums over all pairs of spans', () => {
    expect(
      sharedLength(
        [
          [0, 10],
          [20, 30],
        ],
        [[5, 25]],
      ),
    ).toBe(10)
    expect(sharedLength([[0, 10]], [[10, 20]])).toBe(0)
  })
})

describe('without', () => {
  it('cuts a span on both sides of what covers it', () => {
    expect(without([[0, 10]], [[3, 5]])).toEqual([
      [0, 3],
      [5, 10],
    ])
  })

  it('leaves nothing of a span that is covered, and all of one that is not', () => {
    expect(without([[2, 4]], [[0, 10]])).toEqual([])
    expect(without([[2, 4]], [[4, 10]])).toEqual([[2, 4]])
    expect(without([[2, 4]], [])).toEqual([[2, 4]])
  })

  it('agrees with the lengths', () => {
    const [some, others]: [number, number][][] = [
      [
        [0, 10],
        [12, 20],
      ],
      [
        [2, 3],
        [8, 15],
      ],
    ]
    expect(lengthOf(without(some ?? [], others ?? []))).toBe(18 - sharedLength(some ?? [], others ?? []))
  })
})
