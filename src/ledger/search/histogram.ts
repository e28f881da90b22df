import type { SearchQuery } from './search-query.ts'

/** What to count: a search without its order and its pages. */
export type HistogramQuery = Omit<SearchQuery, 'sort' | 'limit' | 'cursor' | 'facets'>

export type HistogramGrain = 'day' | 'month' | 'year'

export interface HistogramBin {
  /** First day of the bin, ISO 8601. */
  readonly start: string
  /** At least 1. */
  readonly count: number
}

/** How the matches of a query lie in time, by their day of publication. */
export interface Histogram {
  /** What a bin spans: chosen by the time from the first match to the last. */
  readonly grain: HistogramGrain
  /** Bins that hold a match, in the order of time. */
  readonly bins: readonly HistogramBin[]
  /** Matches that were counted, those without a day included. */
  readonly counted: number
  /** Counted matches in articles without a day of publication. */
  readonly undated: number
  /** False where there are more: then the newest ones were counted. */
  readonly complete: boolean
}
