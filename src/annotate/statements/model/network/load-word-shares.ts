import { PLACE_COLUMNS, rowWidth } from '../feature-columns.ts'
import type { PackedMatrix, Rows } from '../kernels/kernels.ts'
import { TAPS } from '../kernels/taps.ts'
import type { ScaledTensor, Weights } from '../weights/read-weights.ts'
import { createWordTable, type WordTable } from '../word-table.ts'
import type { Arena } from './arena.ts'
import { limitFor } from './limit-for.ts'
import { type EmbedWords, loadEmbeddings } from './load-embeddings.ts'
import { packMatrix, padded, rowsFrom } from './pack-matrix.ts'
import type { NetworkShape } from './read-shape.ts'
import { SPARE_ROWS } from './windows.ts'

/**
 * Bytes of the shares that are kept. With 32 channels that is 32,768 words, among which are 96 in a hundred running words of news; with 128
 * channels 8192 words, and 86 in a hundred.
 */
const KEPT_BYTES = 32768 * 4 * TAPS * 32

/** What words have part in the sums of the first convolution around them, kept from one article to the next. */
export interface WordShares {
  readonly embed: EmbedWords
  /** For each word that is kept the place of `TAPS` times the channels, as float32. */
  readonly known: WordTable
  readonly most: number
  /** Place of the first, and bytes from one to the next. */
  readonly table: number
  readonly bytes: number
  /** For rows of ids of words that are new. */
  readonly ids: Int32Array
  readonly rowWidth: number
  /** Place of their embeddings, `width` float32 each. */
  readonly input: number
  readonly width: number
  readonly rows: Rows
  /** The int16 that stands for the largest number of an embedding. */
  readonly limit: number
  readonly matrix: PackedMatrix
  /** Place of the shares of a word whose embedding is 0: the bias, as the share of a token in its own sum. */
  readonly bias: number
}

export interface WordSharesOptions {
  /** Most tokens of a window, with those around it. */
  readonly tokens: number
  /** Weights of the first convolution: outputs, inputs, taps. */
  readonly kernel: ScaledTensor
  /** Most words that are kept; as many as `KEPT_BYTES` hold where absent. */
  readonly kept?: number
}

export function loadWordShares(
  arena: Arena,
  weights: Weights,
  { inputs, channels }: NetworkShape,
  { tokens, kernel, kept }: WordSharesOptions,
): WordShares {
  const places = placesOfWords(weights)
  const stride = padded(channels)
  const width = padded(places.length)
  const bytes = 4 * TAPS * stride
  const most = Math.max(kept ?? Math.floor(KEPT_BYTES / bytes), tokens)
  const bias = new Float32Array(TAPS * stride)
  bias.set(weights.floats('convolutions.0.bias', [channels]), stride)
  return {
    embed: loadEmbeddings(weights),
    known: createWordTable(),
    most,
    table: arena.take(bytes * (most + SPARE_ROWS)),
    bytes,
    ids: new Int32Array(tokens * rowWidth(weights.layout)),
    rowWidth: rowWidth(weights.layout),
    input: arena.take(4 * width * tokens),
    width,
    rows: {
      at: arena.take(2 * width * (tokens + SPARE_ROWS)),
      bytes: 2 * width,
      scales: arena.take(4 * (tokens + SPARE_ROWS)),
    },
    limit: limitFor(places.length),
    matrix: packMatrix(arena, {
      tensor: tapByTap(kernel, { inputs, channels }, places),
      rows: Array.from({ length: TAPS }, (_, tap) => rowsFrom(tap * channels, channels)).flat(),
      inputs: places.length,
      rowLength: places.length,
      first: 0,
      step: 1,
    }),
    bias: arena.takeFloats(bias, bias.length),
  }
}

/** Where the numbers that a word decides stand among those that describe a token. */
function placesOfWords({ layout: { columns, grams } }: Weights): number[] {
  const ofWord = columns.flatMap(({ name, width }) => Array<boolean>(width).fill(!PLACE_COLUMNS.has(name)))
  return [...ofWord, ...Array<boolean>(grams.width).fill(true)].flatMap((is, place) => (is ? [place] : []))
}

/** The weights of some inputs as rows: all channels of the first tap, then those of the next. */
function tapByTap(
  { values, scales }: ScaledTensor,
  { inputs, channels }: Pick<NetworkShape, 'inputs' | 'channels'>,
  places: readonly number[],
): ScaledTensor {
  const rows = TAPS * channels
  const turned = new Int8Array(rows * places.length)
  for (let row = 0; row < rows; row++) {
    const from = (row % channels) * inputs
    const tap = Math.floor(row / channels)
    places.forEach((place, i) => {
      turned[row * places.length + i] = values[(from + place) * TAPS + tap]!
    })
  }
  return { values: turned, scales: Float32Array.from({ length: rows }, (_, row) => scales[row % channels]!) }
}
