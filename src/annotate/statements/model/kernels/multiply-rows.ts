import type { PackedMatrix, Rows } from './kernels.ts'
import type { Views } from './views.ts'

const { fround } = Math

/** Outputs whose weights lie side by side. */
const BLOCK = 8

/** `Kernels.multiply` in plain JavaScript. */
export function multiplyRows(views: Views, rows: Rows, count: number, matrix: PackedMatrix, sums: number): void {
  const { floats } = views
  for (let row = 0; row < count; row++) {
    const scale = floats[(rows.scales >> 2) + row]!
    const target = (sums >> 2) + row * matrix.outputs
    for (let output = 0; output < matrix.outputs; output++) {
      floats[target + output] =
        floats[target + output]! + scaledDot(views, rows.at + row * rows.bytes, scale, matrix, output)
    }
  }
}

/** Row at byte `row`, given in steps of `scale`, with the weights of one output. */
export function scaledDot(
  { floats, integers }: Views,
  row: number,
  scale: number,
  matrix: PackedMatrix,
  output: number,
): number {
  const { weights, scales, pairs } = matrix
  const first = row >> 1
  let weight = (weights >> 1) + 2 * ((output & -BLOCK) * pairs + (output % BLOCK))
  let sum = 0
  for (let input = first; input < first + 2 * pairs; input += 2) {
    sum = (sum + integers[input]! * integers[weight]! + integers[input + 1]! * integers[weight + 1]!) | 0
    weight += 2 * BLOCK
  }
  return fround(fround(sum) * fround(scale * floats[(scales >> 2) + output]!))
}
