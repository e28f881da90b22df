import type { FeatureReader } from '../compute-features.ts'
import type { Kernels } from '../kernels/kernels.ts'
import type { Convolutions } from './load-convolutions.ts'
import type { PlaceShares } from './load-place-shares.ts'
import { locateWords } from './locate-words.ts'
import type { TokenRange } from './windows.ts'

/**
 * Writes down where the shares of the tokens of a range stand, and of those before and after it, which are zeros beyond the article of
 * `total` tokens. Returns the place of the first of them.
 */
export function locateShares(
  { words, placed, places, beyond }: Convolutions,
  kernels: Kernels,
  read: FeatureReader,
  { from, to }: TokenRange,
  total: number,
): number {
  const step = 1 + placed.length
  const list = new Int32Array(kernels.memory, places, step * (to - from + 2))
  const known = { from: Math.max(0, from - 1), to: Math.min(total, to + 1) }
  const at = (known.from - from + 1) * step
  if (known.from === from) list.fill(beyond, 0, step)
  if (known.to === to) list.fill(beyond, list.length - step)
  locateWords(words, kernels, read, known, list, at, step)
  placed.forEach((shares, i) => {
    locatePlaces(shares, read, words.bytes, known, list, at + 1 + i, step)
  })
  return places
}

function locatePlaces(
  shares: PlaceShares,
  read: FeatureReader,
  bytes: number,
  { from, to }: TokenRange,
  list: Int32Array,
  at: number,
  step: number,
): void {
  const columns = shares.columns.map(({ index, step }) => ({ ids: read.places[index], step }))
  for (let token = from; token < to; token++) {
    let combination = 0
    for (const column of columns) combination += (column.ids?.[token] ?? 0) * column.step
    list[at + (token - from) * step] = shares.at + combination * bytes
  }
}
