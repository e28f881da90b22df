import type { FeatureReader } from '../compute-features.ts'
import type { Kernels } from '../kernels/kernels.ts'
import { fillRows } from './fill-rows.ts'
import type { WordShares } from './load-word-shares.ts'
import type { TokenRange } from './windows.ts'

/**
 * Writes the place of the shares of each token's word to `places`, from `at` on and `step` apart, and computes those of words that are not
 * kept. When the table is full, all are forgotten: the shares of a word are the same whenever they are computed.
 */
export function locateWords(
  words: WordShares,
  kernels: Kernels,
  read: FeatureReader,
  { from, to }: TokenRange,
  places: Int32Array,
  at: number,
  step: number,
): void {
  const { known, most, table, bytes, ids, rowWidth } = words
  if (known.size() + to - from > most) known.clear()
  const first = known.size()
  for (let token = from; token < to; token++) {
    const word = read.wordOf(token)
    let place = known.find(word)
    if (place === undefined) {
      read.writeWord(token, ids, (known.size() - first) * rowWidth)
      place = table + known.size() * bytes
      known.add(word, place)
    }
    places[at + (token - from) * step] = place
  }
  if (known.size() > first) computeShares(words, kernels, first, known.size() - first)
}

/** Shares of the words whose rows stand in `ids`, which are the `first` and those after it in the table. */
function computeShares(words: WordShares, kernels: Kernels, first: number, count: number): void {
  const { embed, ids, input, width, rows, limit, matrix, bias, table, bytes } = words
  const floats = new Float32Array(kernels.memory)
  const sums = table + first * bytes
  embed(ids, count, floats, input >> 2, width)
  kernels.quantise(input, rows, count, limit)
  fillRows(floats, bias >> 2, matrix.outputs, sums >> 2, count)
  kernels.multiply(rows, count, matrix, sums)
}
