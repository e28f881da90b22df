import type { RelationMatrix } from '../../../../src/serve/index.ts'
import type { RelationQuery } from '../relation-query.ts'

export interface NetworkEdge {
  /** Ids of actors. */
  readonly source: string
  readonly target: string
  readonly count: number
  /** null for edges that stand for events. */
  readonly meanStance: number | null
}

/** Most edges that are drawn: more cannot be told apart. */
export const MOST_EDGES = 150

/** The relations that the network shows: of statements, or of events of one kind alone, so that a claim is never drawn as an assertion. */
export function chooseEdges(
  { cells }: RelationMatrix,
  { kind, stance, factuality, minCount }: Pick<RelationQuery, 'kind' | 'stance' | 'factuality' | 'minCount'>,
): NetworkEdge[] {
  const edges = cells.map(({ source, target, statements, meanStance, events }) =>
    kind === 'statements'
      ? { source, target, count: statements, meanStance }
      : { source, target, count: events[factuality], meanStance: null },
  )
  const isOnSide = (mean: number | null): boolean =>
    kind === 'events' || stance === 'any' || (mean !== null && (stance === 'for' ? mean > 0 : mean < 0))
  return edges
    .filter(({ count, meanStance }) => count >= minCount && isOnSide(meanStance))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_EDGES)
}
