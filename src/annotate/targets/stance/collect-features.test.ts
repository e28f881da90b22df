import { describe, expect, it } from 'vitest'
import { sumFeatures } from './collect-features.ts'

const feature = (id: number, value = 1) => ({ id, token: 0, value })

describe('sumFeatures', () => {
  it('sums what each id is worth, in the order in which they are first seen', () => {
    expect(sumFeatures([feature(9), feature(2, 0.5), feature(0), feature(2, 0.25)])).toEqual({
      ids: [9, 2, 0],
      values: [1, 0.75, 1],
    })
  })

  it('counts none for more than two', () => {
    expect(sumFeatures([feature(7), feature(7), feature(7), feature(8, 5)]).values).toEqual([2, 2])
  })

  it('gives nothing for no features, whatever it summed before', () => {
    expect(sumFeatures([])).toEqual({ ids: [], values: [] })
  })

  it('keeps ids apart however many there are', () => {
    const many = Array.from({ length: 5000 }, (_, id) => feature(id))
    const { ids, values } = sumFeatures([...many, ...many])
    expect([ids.length, ids[4999], values.every((value) => value === 2)]).toEqual([5000, 4999, true])
  })
})
