export type { CheckOptions, ExtractorCount, LedgerProblem, LedgerStats } from './care/care.ts'
export type {
  AlongWithEntries,
  Entry,
  EntryFilter,
  Failure,
  Ledger,
  Outcome,
  Progress,
  StoredEntry,
  StoredFailure,
} from './ledger.ts'
export { type OpenLedgerOptions, openLedger } from './open-ledger.ts'
export type { FacetCount, Facets, Hit, SearchOrder, SearchQuery, SearchResult, Snippet } from './search/search-query.ts'
