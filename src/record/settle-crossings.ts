import { type Candidate, holds, touches } from './candidate.ts'
import { sweepPairs } from './sweep-pairs.ts'

/**
 * Leaves out statements until the contents of any two are apart, or one lies wholly in the other and is smaller.
 * Of two that cannot both stay, the less confident goes; of two as confident, the later.
 * @param candidates in text order; the answer keeps that order
 */
export function settleCrossings(candidates: readonly Candidate[]): Candidate[] {
  const rivals = findRivals(candidates)
  if (rivals.size === 0) return [...candidates]
  const ranked = [...rivals.keys()].sort((a, b) => b.annotation.confidence - a.annotation.confidence)
  const kept = new Set<Candidate>()
  const dropped = new Set<Candidate>()
  for (const candidate of ranked) {
    const loses = rivals.get(candidate)?.some((rival) => kept.has(rival)) ?? false
    ;(loses ? dropped : kept).add(candidate)
  }
  return candidates.filter((candidate) => !dropped.has(candidate))
}

/** For each candidate that cannot stand beside some other: those others. Keys are in text order. */
function findRivals(candidates: readonly Candidate[]): Map<Candidate, Candidate[]> {
  const found = new Map<Candidate, Candidate[]>()
  sweepPairs(candidates, (earlier, later) => {
    if (areCompatible(earlier, later)) return
    found.set(earlier, [...(found.get(earlier) ?? []), later])
    found.set(later, [...(found.get(later) ?? []), earlier])
  })
  return new Map(candidates.filter((one) => found.has(one)).map((one) => [one, found.get(one) ?? []]))
}

function areCompatible(a: Candidate, b: Candidate): boolean {
  if (!touches(a, b)) return true
  return a.size > b.size ? holds(a, b) : b.size > a.size && holds(b, a)
}
