import { describe, expect, it } from 'vitest'
import { type EmbeddingTable, rememberAverages } from './remember-averages.ts'

/** Row 0 is "none"; the average of rows 1 and 2 is 3 and 5 where "none" is left out. */
const table: EmbeddingTable = {
  values: Int8Array.from([0, 3, 1, 2, 5, 8]),
  scales: Float32Array.from([1, 1, 1]),
  width: 2,
}

const averageOf = (average: ReturnType<typeof rememberAverages>, ids: number[]): number[] => {
  const target = new Float32Array(2)
  average(Int32Array.from(ids), 0, target, 0)
  return [...target]
}

describe('rememberAverages', () => {
  it('divides by the ids that are not "none", whose embedding is added all the same', () => {
    const average = rememberAverages(table, 3)
    expect(averageOf(average, [1, 2, 0])).toEqual([3, 6.5])
    expect(averageOf(average, [2, 0, 0])).toEqual([5, 14])
    expect(averageOf(average, [0, 0, 0])).toEqual([0, 9])
  })

  it('gives the same for ids that come again, before and after others', () => {
    const average = rememberAverages(table, 3)
    const first = averageOf(average, [1, 2, 0])
    averageOf(average, [2, 2, 1])
    expect(averageOf(average, [1, 2, 0])).toEqual(first)
  })

  it('keeps ids apart that fall on the same place: there are more of them than places', () => {
    const wide: EmbeddingTable = {
      values: new Int8Array(9000).fill(1),
      scales: Float32Array.from({ length: 9000 }, (_, i) => i),
      width: 1,
    }
    const average = rememberAverages(wide, 1)
    const target = new Float32Array(1)
    for (let pass = 0; pass < 2; pass++) {
      for (let id = 0; id < 9000; id++) {
        average(Int32Array.of(id), 0, target, 0)
        expect(target[0]).toBe(id)
      }
    }
  })

  it('reads ids and writes the average where it is told', () => {
    const target = new Float32Array(5).fill(-1)
    rememberAverages(table, 2)(Int32Array.from([9, 1, 1, 9]), 1, target, 2)
    expect([...target]).toEqual([-1, -1, 1, 2, -1])
  })
})
