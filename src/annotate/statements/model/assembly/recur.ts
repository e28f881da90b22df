import { multiplyRow } from './multiply'
import { quantiseRow } from './quantise'
import { sigmoid, tanh } from './sigmoid'

/**
 * A gated recurrent unit over `count` rows, from the last to the first where `backward`. `inputs` holds what the input adds to the
 * reset gate, update gate and proposal of each row; `state` the float32 state and `last` the same as int16, both carried on; the
 * states of all rows go to `rows` as int16 in steps of 1 / `limit`. `units` is a multiple of 8; `sums` has room for three times as many.
 */
export function recur(
  inputs: usize,
  rows: usize,
  count: i32,
  backward: bool,
  weights: usize,
  weightScales: usize,
  pairs: i32,
  bias: usize,
  units: i32,
  limit: f32,
  state: usize,
  last: usize,
  sums: usize,
): void {
  const bytes = (<usize>units) << 2
  for (let done = 0; done < count; done++) {
    const at = <usize>(backward ? count - 1 - done : done)
    multiplyRow(last, 1 / limit, weights, weightScales, pairs, units * 3, sums)
    advance(inputs + at * bytes * 3, sums, bias, bytes, state)
    quantiseRow(state, last, bytes, limit)
    memory.copy(rows + at * (bytes >> 1), last, bytes >> 1)
  }
}

function advance(inputs: usize, sums: usize, bias: usize, bytes: usize, state: usize): void {
  for (let at: usize = 0; at < bytes; at += 16) {
    const input = inputs + at
    const sum = sums + at
    const reset = sigmoid(f32x4.add(v128.load(input), v128.load(sum)))
    const update = sigmoid(f32x4.add(v128.load(input + bytes), v128.load(sum + bytes)))
    const recurrent = f32x4.add(v128.load(sum + 2 * bytes), v128.load(bias + at))
    const proposal = tanh(f32x4.add(v128.load(input + 2 * bytes), f32x4.mul(reset, recurrent)))
    const before = v128.load(state + at)
    v128.store(state + at, f32x4.add(proposal, f32x4.mul(update, f32x4.sub(before, proposal))))
  }
}
