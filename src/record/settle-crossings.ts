import { areCompatible } from '../model/content.ts'
import { sweepPairs } from '../model/sweep-pairs.ts'
import type { Candidate } from './candidate.ts'

/**
 * Leaves out statements until the contents of any two are apart, or one lies wholly in the other and is smaller.
 * Of two that cannot both stay, the less confident goes; of two as confident, the later.
 * @param candidates in text order; the answer keeps that order
 */
export function settleCrossings(candidates: readonly Candidate[]): Candidate[] {
  const rivals = findRivals(candidates)
  const ranked = [...candidates].sort((a, b) => b.annotation.confidence - a.annotation.confidence)
  const kept = new Set<Candidate>()
  for (const candidate of ranked) {
    if (!rivals.get(candidate)?.some((rival) => kept.has(rival))) kept.add(candidate)
  }
  return candidates.filter((candidate) => kept.has(candidate))
}

/** For each candidate, those others that cannot stand beside it. */
function findRivals(candidates: readonly Candidate[]): Map<Candidate, Candidate[]> {
  const rivals = new Map<Candidate, Candidate[]>(candidates.map((candidate) => [candidate, []]))
  sweepPairs(candidates, (earlier, later) => {
    if (areCompatible(earlier, later)) return
    rivals.get(earlier)?.push(later)
    rivals.get(later)?.push(earlier)
  })
  return rivals
}
