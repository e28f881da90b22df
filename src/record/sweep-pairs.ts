import type { Candidate } from './candidate.ts'

/**
 * Visits every pair of candidates whose extents overlap, each pair once, `earlier` before `later` in the given order.
 * @param candidates in text order, see `byContent`
 */
export function sweepPairs(
  candidates: readonly Candidate[],
  visit: (earlier: Candidate, later: Candidate) => void,
): void {
  let open: Candidate[] = []
  for (const later of candidates) {
    open = open.filter((candidate) => candidate.extent.end > later.extent.start)
    for (const earlier of open) visit(earlier, later)
    open.push(later)
  }
}
