/** Names of the filters, as the address of the page, the API and the search box have them. */
export const FILTERS = [
  'speaker',
  'about',
  'stance',
  'topic',
  'kind',
  'act',
  'outlet',
  'since',
  'until',
  'minConfidence',
] as const

export type Filter = (typeof FILTERS)[number]

export const ORDERS = ['relevance', 'newest', 'oldest'] as const

export type Order = (typeof ORDERS)[number]

/** What the page looks for. The address of the page holds all of it; a filter that is not set is absent. */
export interface LedgerQuery {
  /** As typed, without filters: words, "phrases", prefix* and -word. */
  readonly words: string
  readonly filters: Readonly<Partial<Record<Filter, string>>>
  /** null: by relevance where there are words, else the newest first. */
  readonly sort: Order | null
}

export const NOTHING: LedgerQuery = { words: '', filters: {}, sort: null }

/** The query with a filter set, or, for null, without it. */
export function withFilter(query: LedgerQuery, filter: Filter, value: string | null): LedgerQuery {
  const { [filter]: _, ...others } = query.filters
  return { ...query, filters: value === null || value === '' ? others : { ...others, [filter]: value } }
}
