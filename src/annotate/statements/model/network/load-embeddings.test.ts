import { expect, it } from 'vitest'
import { averageRows, type EmbeddingTable } from './load-embeddings.ts'

/** Row 0 is "none"; the average of rows 1 and 2 is 3 and 5 where "none" is left out. */
const table: EmbeddingTable = {
  values: Int8Array.from([0, 3, 1, 2, 5, 8]),
  scales: Float32Array.from([1, 1, 1]),
  width: 2,
}

it.each([
  [
    [1, 2, 0],
    [3, 6.5],
  ],
  [
    [2, 0, 0],
    [5, 14],
  ],
  [
    [0, 0, 0],
    [0, 9],
  ],
])('divides by the n-grams that are not "none", whose embedding is added all the same: %j', (ids, average) => {
  const target = new Float32Array(5).fill(-1)
  averageRows(table, Int32Array.from(ids), target, 2)
  expect([...target]).toEqual([-1, -1, ...average, -1])
})
