import { areCompatible, byContent, type MeasuredContent, measureContent } from '../../model/content.ts'
import { nestContents } from '../../model/nest-contents.ts'
import type { Statement } from '../../model/record.ts'
import { sweepPairs } from '../../model/sweep-pairs.ts'

/** A statement on its way into a corrected record. */
export interface Contender {
  readonly statement: Statement
  /** The correction that gave its content; null where the extractor did. */
  readonly contentBy: { readonly at: string; readonly id: string } | null
}

export interface Settled {
  /** In text order, each with `within` as its content says. */
  readonly statements: readonly Statement[]
  /** For each statement that cannot stay: the id of one that stays in its place. */
  readonly displaced: ReadonlyMap<string, string>
}

interface Ranked extends MeasuredContent, Contender {}

/**
 * Keeps law 5: of two statements whose contents cross or are equal one goes. Content that a person gave stays before content
 * as extracted; of two that people gave, the later; of two as extracted, the more confident.
 */
export function settleStatements(contenders: readonly Contender[]): Settled {
  const ranked: Ranked[] = contenders
    .map((contender) => ({ ...contender, ...measureContent(contender.statement.content) }))
    .sort(byContent)
  const rivals = findRivals(ranked)
  const kept = new Set<Ranked>()
  const displaced = new Map<string, string>()
  for (const contender of [...ranked].sort(byRank)) {
    const winner = rivals.get(contender)?.find((rival) => kept.has(rival))
    if (winner === undefined) kept.add(contender)
    else displaced.set(contender.statement.id, winner.statement.id)
  }
  const settled = ranked.filter((contender) => kept.has(contender))
  const parents = nestContents(settled)
  return {
    statements: settled.map((contender) => ({
      ...contender.statement,
      within: parents.get(contender)?.statement.id ?? null,
    })),
    displaced,
  }
}

function findRivals(ranked: readonly Ranked[]): Map<Ranked, Ranked[]> {
  const rivals = new Map<Ranked, Ranked[]>(ranked.map((contender) => [contender, []]))
  sweepPairs(ranked, (earlier, later) => {
    if (areCompatible(earlier, later)) return
    rivals.get(earlier)?.push(later)
    rivals.get(later)?.push(earlier)
  })
  return rivals
}

function byRank(a: Ranked, b: Ranked): number {
  if (a.contentBy === null && b.contentBy === null) return b.statement.confidence - a.statement.confidence
  if (a.contentBy === null) return 1
  if (b.contentBy === null) return -1
  return a.contentBy.at < b.contentBy.at || (a.contentBy.at === b.contentBy.at && a.contentBy.id < b.contentBy.id)
    ? 1
    : -1
}
