import type { ScaledTensor } from '../weights/read-weights.ts'

export interface EmbeddingTable extends ScaledTensor {
  readonly width: number
}

/** Words whose averages are kept, a power of 2; each gives way to the next that falls on its place. */
const PLACES = 4096

/** Writes the average of the embeddings of the ids at `row` to `target` from `at` on. */
export type Average = (ids: Int32Array, row: number, target: Float32Array, at: number) => void

/**
 * Averages the embeddings of `length` ids, and keeps the averages of words met before, in a block of fixed size. What is kept changes no
 * result: an average is used again only for the same ids in the same order.
 */
export function rememberAverages(table: EmbeddingTable, length: number): Average {
  const { width } = table
  const known = new Int32Array(PLACES * length).fill(-1)
  const averages = new Float32Array(PLACES * width)
  return (ids, row, target, at) => {
    const place = placeOf(ids, row, length)
    const from = place * width
    if (!isSame(ids, row, known, place * length, length)) {
      averageRows(table, ids.subarray(row, row + length), averages, from)
      for (let i = 0; i < length; i++) known[place * length + i] = ids[row + i]!
    }
    for (let i = 0; i < width; i++) target[at + i] = averages[from + i]!
  }
}

function placeOf(ids: Int32Array, start: number, length: number): number {
  let hash = 0
  for (let i = start; i < start + length; i++) hash = Math.imul(hash ^ ids[i]!, 0x01000193)
  return (hash ^ (hash >>> 15)) & (PLACES - 1)
}

function isSame(ids: Int32Array, row: number, known: Int32Array, at: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (ids[row + i] !== known[at + i]) return false
  return true
}

/** The sum of the rows, "none" among them as often as it stands there, divided by how many are not "none". */
function averageRows(
  { values, scales, width }: EmbeddingTable,
  ids: Int32Array,
  target: Float32Array,
  at: number,
): void {
  target.fill(0, at, at + width)
  let count = 0
  for (const id of ids) {
    if (id !== 0) count++
    const scale = scales[id]!
    const from = id * width
    for (let i = 0; i < width; i++) target[at + i] = target[at + i]! + scale * values[from + i]!
  }
  if (count > 1) for (let i = 0; i < width; i++) target[at + i] = target[at + i]! / count
}
