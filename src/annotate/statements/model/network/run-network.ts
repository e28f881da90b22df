import type { FeatureReader } from '../compute-features.ts'
import type { Kernels, PackedMatrix, Rows } from '../kernels/kernels.ts'
import { convolveWindow } from './convolve-window.ts'
import { fillRows } from './fill-rows.ts'
import type { Convolutions } from './load-convolutions.ts'
import type { Direction } from './load-direction.ts'
import { type Window, windowsOf } from './windows.ts'

/** Everything that `runNetwork` needs, in the kernels' memory; places in bytes. */
export interface Network {
  readonly convolutions: Convolutions
  readonly rightward: Direction
  readonly leftward: Direction
  /** One score for each label, before anything is read. */
  readonly bias: Float32Array
  /** Place of the scores of a window, and how many float32 they are a token: at least as many as labels. */
  readonly scores: number
  readonly width: number
}

/** What the convolutions make of an article, as rows of int16 with their scales. */
interface Encoded {
  readonly rows: Int16Array
  readonly scales: Float32Array
}

/**
 * Runs the network over an article, window by window; the recurrent units carry their states from one to the next. Returns a score for each
 * token and label, token after token.
 */
export function runNetwork(network: Network, kernels: Kernels, read: FeatureReader, tokens: number): Float32Array {
  const { rightward, leftward, bias, convolutions } = network
  const windows = windowsOf(tokens)
  const encoded = { rows: new Int16Array(tokens * convolutions.channels), scales: new Float32Array(tokens) }
  for (const window of windows) keep(kernels, convolveWindow(convolutions, kernels, read, window), window, encoded)
  const scores = new Float32Array(tokens * bias.length)
  for (let token = 0; token < tokens; token++)
    for (let i = 0; i < bias.length; i++) scores[token * bias.length + i] = bias[i]!
  restart(kernels, rightward)
  for (const window of windows) addWindow(network, kernels, rightward, encoded, window, scores)
  restart(kernels, leftward)
  for (const window of windows.reverse()) addWindow(network, kernels, leftward, encoded, window, scores)
  return scores
}

function keep({ memory }: Kernels, { at, bytes, scales }: Rows, { first, count }: Window, encoded: Encoded): void {
  const width = bytes >> 1
  encoded.rows.set(new Int16Array(memory, at, count * width), first * width)
  encoded.scales.set(new Float32Array(memory, scales, count), first)
}

function restart({ memory }: Kernels, { recurrence: { state, last, units } }: Direction): void {
  new Float32Array(memory, state, units).fill(0)
  new Int16Array(memory, last, units).fill(0)
}

/** Adds what one direction says about a window to the scores. */
function addWindow(
  network: Network,
  kernels: Kernels,
  { input, inputBias, inputs, recurrence, states, backward, output }: Direction,
  encoded: Encoded,
  { first, count }: Window,
  scores: Float32Array,
): void {
  const { channels, quantised, scales } = network.convolutions
  const floats = new Float32Array(kernels.memory)
  new Int16Array(kernels.memory).set(
    encoded.rows.subarray(first * channels, (first + count) * channels),
    quantised >> 1,
  )
  floats.set(encoded.scales.subarray(first, first + count), scales >> 2)
  fillRows(floats, inputBias >> 2, input.outputs, inputs >> 2, count)
  kernels.multiply({ at: quantised, bytes: 2 * channels, scales }, count, input, inputs)
  kernels.recur(inputs, states, count, recurrence, backward)
  addOutput(network, kernels, states, output, scores.subarray(first * network.bias.length), count)
}

/** Adds the product of states and output layer to the scores of `count` tokens. */
function addOutput(
  { bias, scores: place, width }: Network,
  kernels: Kernels,
  states: Rows,
  output: PackedMatrix,
  scores: Float32Array,
  count: number,
): void {
  const labels = bias.length
  const floats = new Float32Array(kernels.memory, place, count * width)
  for (let token = 0; token < count; token++) {
    for (let label = 0; label < labels; label++) floats[token * width + label] = scores[token * labels + label]!
  }
  kernels.multiply(states, count, output, place)
  for (let token = 0; token < count; token++) {
    for (let label = 0; label < labels; label++) scores[token * labels + label] = floats[token * width + label]!
  }
}
