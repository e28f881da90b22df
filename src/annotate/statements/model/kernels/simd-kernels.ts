import { decodeBase64 } from '../../../../model/decode-base64.ts'
import type { Kernels } from './kernels.ts'
import { SIMD_MODULE } from './simd-module.ts'

/** Bytes of a page of WebAssembly memory. */
const PAGE = 65536

/** What assembly/kernels.ts exports: places in bytes, counts as its comments say. */
interface SimdExports {
  quantise(values: number, rows: number, scales: number, count: number, width: number, limit: number): void
  multiply(
    rows: number,
    rowBytes: number,
    rowScales: number,
    count: number,
    weights: number,
    weightScales: number,
    pairs: number,
    outputs: number,
    sums: number,
  ): void
  addShares(places: number, each: number, count: number, bytes: number, values: number): void
  raise(values: number, bytes: number): void
  rectify(sums: number, values: number, bytes: number): void
  recur(
    inputs: number,
    rows: number,
    count: number,
    backward: boolean,
    weights: number,
    weightScales: number,
    pairs: number,
    bias: number,
    units: number,
    limit: number,
    state: number,
    last: number,
    sums: number,
  ): void
}

/** The kernels in WebAssembly SIMD with `size` bytes of memory; null where the host has or allows no such thing. */
export function createSimdKernels(size: number): Kernels | null {
  const module = compile()
  if (module === null) return null
  const memory = new WebAssembly.Memory({ initial: Math.ceil(size / PAGE) })
  const { exports } = new WebAssembly.Instance(module, { env: { memory } })
  if (!hasKernels(exports)) throw new Error('the module of kernels lacks some: run npm run kernels')
  return {
    memory: memory.buffer,
    quantise: (values, { at, bytes, scales }, count, limit) =>
      exports.quantise(values, at, scales, count, bytes >> 1, limit),
    multiply: (rows, count, { weights, scales, pairs, outputs }, sums) =>
      exports.multiply(rows.at, rows.bytes, rows.scales, count, weights, scales, pairs, outputs, sums),
    addShares: (places, each, count, width, values) => exports.addShares(places, each, count, 4 * width, values),
    raise: (values, length) => exports.raise(values, 4 * length),
    rectify: (sums, values, length) => exports.rectify(sums, values, 4 * length),
    recur: (inputs, rows, count, { matrix, bias, units, limit, state, last, sums }, backward) =>
      exports.recur(
        inputs,
        rows.at,
        count,
        backward,
        matrix.weights,
        matrix.scales,
        matrix.pairs,
        bias,
        units,
        limit,
        state,
        last,
        sums,
      ),
  }
}

/** null where WebAssembly is absent, knows no SIMD, or is forbidden by the page's content security policy. */
function compile(): WebAssembly.Module | null {
  if (typeof WebAssembly === 'undefined') return null
  const bytes = decodeBase64(SIMD_MODULE)
  if (!WebAssembly.validate(bytes)) return null
  try {
    return new WebAssembly.Module(bytes)
  } catch {
    return null
  }
}

const hasKernels = (exports: object): exports is SimdExports =>
  ['quantise', 'multiply', 'addShares', 'raise', 'rectify', 'recur'].every(
    (name) => typeof Reflect.get(exports, name) === 'function',
  )
