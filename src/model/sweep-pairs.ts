import type { MeasuredContent } from './content.ts'

/**
 * Visits every pair of candidates whose extents overlap, each pair once, `earlier` before `later` in the given order.
 * @param candidates in text order, see `byContent`
 */
export function sweepPairs<T extends MeasuredContent>(
  candidates: readonly T[],
  visit: (earlier: T, later: T) => void,
): void {
  let open: T[] = []
  for (const later of candidates) {
    open = open.filter((candidate) => candidate.extent.end > later.extent.start)
    for (const earlier of open) visit(earlier, later)
    open.push(later)
  }
}
