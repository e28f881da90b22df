export type SearchFormat = 'table' | 'json' | 'jsonl'

/** The options of `search` as given. */
export interface SearchSettings {
  readonly ledger?: string
  readonly speaker?: string
  readonly about?: string
  readonly stance?: -1 | 0 | 1
  readonly topic?: string
  readonly kind?: string
  readonly act?: string
  readonly outlet?: string
  readonly claimedBy?: string
  readonly event?: string
  readonly since?: string
  readonly until?: string
  readonly minConfidence?: number
  readonly sort?: 'relevance' | 'newest' | 'oldest'
  readonly limit?: number
  readonly cursor?: string
  readonly facets?: boolean
  readonly format?: SearchFormat
}
