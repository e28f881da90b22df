import type { Facets, Histogram } from '../../../../src/serve/index.ts'
import type { LedgerQuery } from '../query/ledger-query.ts'

export interface MatchCount {
  readonly count: number
  /** False where there are more. */
  readonly isComplete: boolean
}

/** How many statements match, by what has been counted; null before that. The histogram looks at any date. */
export function countMatches(
  { filters }: Pick<LedgerQuery, 'filters'>,
  { facets, histogram }: { readonly facets: Facets | null; readonly histogram: Histogram | null },
): MatchCount | null {
  const hasDates = filters.since !== undefined || filters.until !== undefined
  if (facets === null || facets.complete || hasDates || histogram === null)
    return facets === null ? null : { count: facets.counted, isComplete: facets.complete }
  return { count: histogram.counted, isComplete: histogram.complete }
}
