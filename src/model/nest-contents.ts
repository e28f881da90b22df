import { holds, type MeasuredContent } from './content.ts'
import { sweepPairs } from './sweep-pairs.ts'

/**
 * For each content that lies in another: the smallest such other.
 * @param contents in text order, see `byContent`; settled: no two cross or are equal
 */
export function nestContents<T extends MeasuredContent>(contents: readonly T[]): Map<T, T> {
  const parents = new Map<T, T>()
  sweepPairs(contents, (earlier, later) => {
    if (earlier.size === later.size || !holds(earlier, later)) return
    const known = parents.get(later)
    if (known === undefined || earlier.size < known.size) parents.set(later, earlier)
  })
  return parents
}
