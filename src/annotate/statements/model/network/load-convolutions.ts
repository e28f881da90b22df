import { rowWidth } from '../feature-columns.ts'
import type { PackedMatrix } from '../kernels/kernels.ts'
import type { Weights } from '../weights/read-weights.ts'
import type { Arena } from './arena.ts'
import { limitFor } from './limit-for.ts'
import { type Embed, loadEmbeddings } from './load-embeddings.ts'
import { packMatrix, padded, rowsFrom } from './pack-matrix.ts'
import type { NetworkShape } from './read-shape.ts'
import { SPARE_ROWS, WINDOW } from './windows.ts'

/** Tokens that a convolution sees: the one before, the token itself, the one after. */
const TAPS = 3

export interface Convolution {
  /** One matrix for each token that it sees. */
  readonly taps: readonly PackedMatrix[]
  /** Place of `channels` float32. */
  readonly bias: number
  /** Place of its input, `width` float32 a token. */
  readonly input: number
  readonly width: number
  /** The int16 that stands for the largest input of a token. */
  readonly limit: number
}

/** The network up to the recurrent units: weights, and room for one window with the tokens around it. Widths are multiples of 8. */
export interface Convolutions {
  readonly embed: Embed
  readonly layers: readonly Convolution[]
  readonly channels: number
  /** The int16 that stands for the largest output of a token. */
  readonly limit: number
  /** For the rows of features. */
  readonly features: Int32Array
  /** Place of the output of every convolution, `channels` float32 a token. */
  readonly values: number
  /** Place of float32 sums, `channels` a token. */
  readonly sums: number
  /** Places of int16 and of their scales. */
  readonly quantised: number
  readonly scales: number
}

/** @throws InputError where a tensor is missing or has another shape. */
export function loadConvolutions(arena: Arena, weights: Weights, shape: NetworkShape): Convolutions {
  const channels = padded(shape.channels)
  const inputs = padded(shape.inputs)
  const tokens = WINDOW + 2 * shape.convolutions
  // One row more at both ends, for what lies beyond the article.
  const rows = 1 + tokens + 1 + SPARE_ROWS
  const embedded = arena.take(4 * inputs * rows)
  const values = arena.take(4 * channels * rows)
  return {
    embed: loadEmbeddings(weights),
    layers: Array.from({ length: shape.convolutions }, (_, i) => ({
      ...loadConvolution(arena, weights, `convolutions.${i}`, i === 0 ? shape.inputs : shape.channels, shape.channels),
      input: i === 0 ? embedded : values,
    })),
    channels,
    limit: limitFor(shape.channels),
    features: new Int32Array(tokens * rowWidth(weights.layout)),
    values,
    sums: arena.take(4 * channels * rows),
    quantised: arena.take(2 * Math.max(inputs, channels) * rows),
    scales: arena.take(4 * rows),
  }
}

function loadConvolution(
  arena: Arena,
  weights: Weights,
  name: string,
  inputs: number,
  outputs: number,
): Omit<Convolution, 'input'> {
  const tensor = weights.scaled(`${name}.weight`, [outputs, inputs, TAPS])
  const rows = rowsFrom(0, outputs)
  return {
    taps: Array.from({ length: TAPS }, (_, first) =>
      packMatrix(arena, { tensor, rows, inputs, rowLength: inputs * TAPS, first, step: TAPS }),
    ),
    bias: arena.takeFloats(weights.floats(`${name}.bias`, [outputs]), padded(outputs)),
    width: padded(inputs),
    limit: limitFor(inputs),
  }
}
