import { type Attribution, lengthOf, type Pairs, sharedLength } from './attribution.ts'

/**
 * For each gold statement that has one, the index of the prediction that stands for it; each prediction once. First those
 * whose contents overlap by Jaccard >= 0.5 in characters, best first, as the scorer pairs; then, of what is left, those whose
 * cues overlap.
 */
export function pairStatements(
  gold: readonly Attribution[],
  predicted: readonly Attribution[],
): ReadonlyMap<number, number> {
  const byContent = rankPairs(gold, predicted, ({ content: wanted }, { content: found }) => {
    const overlap = overlapOf(wanted, found)
    return overlap >= 0.5 ? overlap : 0
  })
  const byCue = rankPairs(gold, predicted, ({ cue: wanted }, { cue: found }) => overlapOf(wanted, found))
  const partner = new Map<number, number>()
  const used = new Set<number>()
  for (const [g, p] of [...byContent, ...byCue]) {
    if (partner.has(g) || used.has(p)) continue
    partner.set(g, p)
    used.add(p)
  }
  return partner
}

/** True where the contents overlap by half: the statement was found, whatever else is wrong with it. */
export const isSameContent = (wanted: Attribution, found: Attribution): boolean =>
  overlapOf(wanted.content, found.content) >= 0.5

/** Pairs of indices with a score above 0, best first. */
function rankPairs(
  gold: readonly Attribution[],
  predicted: readonly Attribution[],
  score: (wanted: Attribution, found: Attribution) => number,
): (readonly [number, number])[] {
  return gold
    .flatMap((wanted, g) => predicted.map((found, p) => ({ g, p, score: score(wanted, found) })))
    .filter((pair) => pair.score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ g, p }) => [g, p] as const)
}

/** Jaccard overlap in characters; 0 where both are empty. */
function overlapOf(a: Pairs, b: Pairs): number {
  const common = sharedLength(a, b)
  return common === 0 ? 0 : common / (lengthOf(a) + lengthOf(b) - common)
}
