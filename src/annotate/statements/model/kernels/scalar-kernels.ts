import { addShares } from './add-shares.ts'
import { raiseAll } from './exp.ts'
import type { Kernels } from './kernels.ts'
import { multiplyRows } from './multiply-rows.ts'
import { quantiseRows } from './quantise-rows.ts'
import { recurRows } from './recur-rows.ts'

/** The kernels in plain JavaScript with `size` bytes of memory: the reference, and what runs where there is no WebAssembly SIMD. */
export function createScalarKernels(size: number): Kernels {
  const memory = new ArrayBuffer(size)
  const floats = new Float32Array(memory)
  const views = { floats, integers: new Int16Array(memory), places: new Int32Array(memory) }
  return {
    memory,
    quantise: (values, rows, count, limit) => quantiseRows(views, values, rows, count, limit),
    multiply: (rows, count, matrix, sums) => multiplyRows(views, rows, count, matrix, sums),
    addShares: (places, each, count, width, values) => addShares(views, places, each, count, width, values),
    raise: (values, length) => raiseAll(floats.subarray(values >> 2, (values >> 2) + length)),
    rectify(sums, values, length) {
      for (let i = 0; i < length; i++)
        floats[(values >> 2) + i] = floats[(values >> 2) + i]! + Math.max(0, floats[(sums >> 2) + i]!)
    },
    recur: (inputs, rows, count, recurrence, backward) => recurRows(views, inputs, rows, count, recurrence, backward),
  }
}
