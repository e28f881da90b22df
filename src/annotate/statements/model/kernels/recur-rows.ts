import { sigmoid, tanh } from './exp.ts'
import type { Recurrence, Rows } from './kernels.ts'
import { scaledDot } from './multiply-rows.ts'
import { quantiseRow } from './quantise-rows.ts'
import type { Views } from './views.ts'

const { fround } = Math

/** `Kernels.recur` in plain JavaScript. */
export function recurRows(
  views: Views,
  inputs: number,
  rows: Rows,
  count: number,
  recurrence: Recurrence,
  backward: boolean,
): void {
  const { matrix, units, limit, last, sums, state } = recurrence
  const scale = fround(1 / limit)
  for (let done = 0; done < count; done++) {
    const row = backward ? count - 1 - done : done
    for (let i = 0; i < 3 * units; i++) views.floats[(sums >> 2) + i] = scaledDot(views, last, scale, matrix, i)
    advance(views.floats, (inputs >> 2) + row * 3 * units, recurrence)
    quantiseRow(views, state >> 2, last >> 1, units, limit)
    views.integers.copyWithin((rows.at + row * rows.bytes) >> 1, last >> 1, (last >> 1) + units)
  }
}

/** One step of the state. `inputs` counts numbers, not bytes. */
function advance(floats: Float32Array, inputs: number, { units, bias, sums, state }: Recurrence): void {
  for (let i = 0; i < units; i++) {
    const input = inputs + i
    const sum = (sums >> 2) + i
    const reset = sigmoid(fround(floats[input]! + floats[sum]!))
    const update = sigmoid(fround(floats[input + units]! + floats[sum + units]!))
    const recurrent = fround(floats[sum + 2 * units]! + floats[(bias >> 2) + i]!)
    const proposal = tanh(fround(floats[input + 2 * units]! + fround(reset * recurrent)))
    const at = (state >> 2) + i
    floats[at] = proposal + fround(update * fround(floats[at]! - proposal))
  }
}
