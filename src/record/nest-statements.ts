import { holds } from '../model/content.ts'
import { sweepPairs } from '../model/sweep-pairs.ts'
import type { Candidate } from './candidate.ts'

/**
 * For each statement that lies in the content of another: the smallest such other.
 * @param candidates in text order, settled: no two contents cross or are equal
 */
export function nestStatements(candidates: readonly Candidate[]): Map<Candidate, Candidate> {
  const parents = new Map<Candidate, Candidate>()
  sweepPairs(candidates, (earlier, later) => {
    if (earlier.size === later.size || !holds(earlier, later)) return
    const known = parents.get(later)
    if (known === undefined || earlier.size < known.size) parents.set(later, earlier)
  })
  return parents
}
