import type { FeatureReader } from '../compute-features.ts'
import type { Kernels, Rows } from '../kernels/kernels.ts'
import { fillRows } from './fill-rows.ts'
import type { Convolution, Convolutions } from './load-convolutions.ts'
import type { Window } from './windows.ts'

/** A half-open range of tokens. */
interface Range {
  readonly from: number
  readonly to: number
}

/**
 * Embeddings and the convolutions over them, the first `relu(c(x))`, all others `x + relu(c(x))`, for the tokens of a window, quantised. A window
 * is read with as many tokens on both sides as there are convolutions, so that it does not matter where windows end. Beyond the article
 * are zeros. Returns where the rows stand, until the next window.
 */
export function convolveWindow(net: Convolutions, kernels: Kernels, read: FeatureReader, window: Window): Rows {
  const { layers, channels, values, limit } = net
  const depth = layers.length
  const floats = new Float32Array(kernels.memory)
  const rowOf = (token: number): number => token - window.first + depth + 1
  embedRange(net, floats, read, widen(window, depth), rowOf)
  layers.forEach((layer, i) => {
    const input = widen(window, depth - i)
    const output = widen(window, depth - i - 1)
    quantiseRange(net, kernels, layer, input, rowOf)
    // Scales of 0 make zeros of the rows beyond the article. Where it goes on, no row of the output sees them.
    floats[(net.scales >> 2) + rowOf(input.from) - 1] = 0
    floats[(net.scales >> 2) + rowOf(input.to)] = 0
    const count = output.to - output.from
    fillRows(floats, layer.bias >> 2, channels, net.sums >> 2, count)
    layer.taps.forEach((matrix, tap) => {
      kernels.multiply(rowsAt(net, layer.width, rowOf(output.from) + tap - 1), count, matrix, net.sums)
    })
    kernels.rectify(net.sums, values + 4 * channels * rowOf(output.from), count * channels, i > 0)
  })
  const rows = rowsAt(net, channels, rowOf(window.first))
  kernels.quantise(values + 4 * channels * rowOf(window.first), rows, window.count, limit)
  return rows
}

/** The window with `by` tokens more on both sides, as far as the article goes. */
const widen = ({ first, count, total }: Window, by: number): Range => ({
  from: Math.max(0, first - by),
  to: Math.min(total, first + count + by),
})

const rowsAt = ({ quantised, scales }: Convolutions, width: number, row: number): Rows => ({
  at: quantised + 2 * width * row,
  bytes: 2 * width,
  scales: scales + 4 * row,
})

function embedRange(
  { embed, features, layers }: Convolutions,
  floats: Float32Array,
  read: FeatureReader,
  { from, to }: Range,
  rowOf: (token: number) => number,
): void {
  const { input = 0, width = 0 } = layers[0] ?? {}
  read(features, from, to)
  embed(features, to - from, floats, (input >> 2) + rowOf(from) * width, width)
}

function quantiseRange(
  net: Convolutions,
  kernels: Kernels,
  { input, width, limit }: Convolution,
  { from, to }: Range,
  rowOf: (token: number) => number,
): void {
  kernels.quantise(input + 4 * width * rowOf(from), rowsAt(net, width, rowOf(from)), to - from, limit)
}
