import type { FeatureReader } from '../compute-features.ts'
import type { Kernels, Rows } from '../kernels/kernels.ts'
import { fillRows } from './fill-rows.ts'
import type { Convolution, Convolutions } from './load-convolutions.ts'
import { locateShares } from './locate-shares.ts'
import { type TokenRange, type Window, widen } from './windows.ts'

/**
 * The convolutions, the first `relu(c(x))`, all others `x + relu(c(x))`, for the tokens of a window, quantised. A window is read with as many
 * tokens on both sides as there are convolutions, so that it does not matter where windows end. Beyond the article are zeros. Returns
 * where the rows stand, until the next window.
 */
export function convolveWindow(net: Convolutions, kernels: Kernels, read: FeatureReader, window: Window): Rows {
  const { layers, channels, values, limit } = net
  const rowOf = (token: number): number => token - window.first + layers.length + 1
  const valuesOf = (token: number): number => values + 4 * channels * rowOf(token)
  const first = widen(window, layers.length)
  const shares = locateShares(net, kernels, read, first, window.total)
  kernels.addShares(shares, 1 + net.placed.length, first.to - first.from, channels, valuesOf(first.from))
  layers.forEach((layer, i) => {
    const input = widen(window, layers.length - i)
    const output = widen(window, layers.length - i - 1)
    addLayer(net, kernels, layer, input, output, rowOf)
    kernels.rectify(net.sums, valuesOf(output.from), (output.to - output.from) * channels)
  })
  const rows = rowsAt(net, rowOf(window.first))
  kernels.quantise(valuesOf(window.first), rows, window.count, limit)
  return rows
}

/** Leaves the sums of a convolution after the first. */
function addLayer(
  net: Convolutions,
  kernels: Kernels,
  { taps, bias }: Convolution,
  input: TokenRange,
  output: TokenRange,
  rowOf: (token: number) => number,
): void {
  const { channels, values, limit, sums, scales } = net
  const floats = new Float32Array(kernels.memory)
  const count = output.to - output.from
  kernels.quantise(
    values + 4 * channels * rowOf(input.from),
    rowsAt(net, rowOf(input.from)),
    input.to - input.from,
    limit,
  )
  // Scales of 0 make zeros of the rows beyond the article. Where it goes on, no row of the output sees them.
  floats[(scales >> 2) + rowOf(input.from) - 1] = 0
  floats[(scales >> 2) + rowOf(input.to)] = 0
  fillRows(floats, bias >> 2, channels, sums >> 2, count)
  taps.forEach((matrix, tap) => {
    kernels.multiply(rowsAt(net, rowOf(output.from) + tap - 1), count, matrix, sums)
  })
}

const rowsAt = ({ quantised, scales, channels }: Convolutions, row: number): Rows => ({
  at: quantised + 2 * channels * row,
  bytes: 2 * channels,
  scales: scales + 4 * row,
})
