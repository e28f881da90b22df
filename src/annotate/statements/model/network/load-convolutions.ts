import type { PackedMatrix } from '../kernels/kernels.ts'
import { TAPS } from '../kernels/taps.ts'
import type { Weights } from '../weights/read-weights.ts'
import type { Arena } from './arena.ts'
import { limitFor } from './limit-for.ts'
import { loadPlaceShares, type PlaceShares } from './load-place-shares.ts'
import { loadWordShares, type WordShares } from './load-word-shares.ts'
import { packMatrix, padded, rowsFrom } from './pack-matrix.ts'
import type { NetworkShape } from './read-shape.ts'
import { SPARE_ROWS, WINDOW } from './windows.ts'

/** A convolution over what the one before made. */
export interface Convolution {
  /** One matrix for each token that it sees. */
  readonly taps: readonly PackedMatrix[]
  /** Place of `channels` float32. */
  readonly bias: number
}

/** The network up to the recurrent units: weights, and room for one window with the tokens around it. */
export interface Convolutions {
  /** The first convolution: what words and places have part in its sums. */
  readonly words: WordShares
  readonly placed: readonly PlaceShares[]
  /** Place of the places of all shares of each token, int32. */
  readonly places: number
  /** Place of the shares of what lies beyond the article: zeros. */
  readonly beyond: number
  /** The convolutions after the first. */
  readonly layers: readonly Convolution[]
  /** A multiple of 8. */
  readonly channels: number
  /** The int16 that stands for the largest output of a token. */
  readonly limit: number
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
  const tokens = WINDOW + 2 * shape.convolutions
  // One row more at both ends, for what lies beyond the article.
  const rows = 1 + tokens + 1 + SPARE_ROWS
  const kernel = weights.scaled('convolutions.0.weight', [shape.channels, shape.inputs, TAPS])
  const placed = loadPlaceShares(arena, weights, shape, kernel)
  return {
    words: loadWordShares(arena, weights, shape, { tokens, kernel }),
    placed,
    places: arena.take(4 * (1 + placed.length) * rows),
    beyond: arena.take(4 * TAPS * channels),
    layers: Array.from({ length: shape.convolutions - 1 }, (_, i) => loadConvolution(arena, weights, shape, i + 1)),
    channels,
    limit: limitFor(shape.channels),
    values: arena.take(4 * channels * rows),
    sums: arena.take(4 * channels * rows),
    quantised: arena.take(2 * channels * rows),
    scales: arena.take(4 * rows),
  }
}

function loadConvolution(arena: Arena, weights: Weights, { channels }: NetworkShape, index: number): Convolution {
  const tensor = weights.scaled(`convolutions.${index}.weight`, [channels, channels, TAPS])
  const rows = rowsFrom(0, channels)
  return {
    taps: Array.from({ length: TAPS }, (_, first) =>
      packMatrix(arena, { tensor, rows, inputs: channels, rowLength: channels * TAPS, first, step: TAPS }),
    ),
    bias: arena.takeFloats(weights.floats(`convolutions.${index}.bias`, [channels]), padded(channels)),
  }
}
