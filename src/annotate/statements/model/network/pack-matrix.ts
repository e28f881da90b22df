import type { PackedMatrix } from '../kernels/kernels.ts'
import type { ScaledTensor } from '../weights/read-weights.ts'
import type { Arena } from './arena.ts'

/** Outputs whose weights lie side by side. */
const BLOCK = 8

/** Part of a tensor, seen as a matrix. */
export interface MatrixPart {
  readonly tensor: ScaledTensor
  /** For each output its row in the tensor; -1 for outputs that only fill up, which are 0. A multiple of 8 of them. */
  readonly rows: readonly number[]
  readonly inputs: number
  /** Numbers in a row of the tensor, the first that is wanted, and the distance from one to the next. */
  readonly rowLength: number
  readonly first: number
  readonly step: number
}

/** The next multiple of 8: the kernels work on so many numbers at once. */
export const padded = (size: number): number => Math.ceil(size / BLOCK) * BLOCK

/** The rows from `first` on, filled up with -1 to a multiple of 8. */
export const rowsFrom = (first: number, count: number): number[] =>
  Array.from({ length: padded(count) }, (_, i) => (i < count ? first + i : -1))

/** Takes a place for the part, to be written as `PackedMatrix` says. */
export function packMatrix(arena: Arena, part: MatrixPart): PackedMatrix {
  const outputs = part.rows.length
  const pairs = Math.ceil(part.inputs / 2)
  return {
    weights: arena.take(4 * pairs * outputs, (memory, at) =>
      writeWeights(new Int16Array(memory, at, 2 * pairs * outputs), pairs, part),
    ),
    scales: arena.takeFloats(
      part.rows.map((row) => part.tensor.scales[row] ?? 0),
      outputs,
    ),
    pairs,
    outputs,
  }
}

function writeWeights(
  weights: Int16Array,
  pairs: number,
  { tensor: { values }, rows, inputs, rowLength, first, step }: MatrixPart,
): void {
  rows.forEach((row, output) => {
    if (row < 0) return
    let from = row * rowLength + first
    let to = 2 * ((output & -BLOCK) * pairs + (output % BLOCK))
    for (let input = 0; input < inputs; input += 2) {
      weights[to] = values[from]!
      if (input + 1 < inputs) weights[to + 1] = values[from + step]!
      from += 2 * step
      to += 2 * BLOCK
    }
  })
}
