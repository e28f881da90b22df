import type {
  ArticleList,
  ArticleListQuery,
  Histogram,
  HistogramQuery,
  Ledger,
  LedgerStats,
  MatrixQuery,
  RelationMatrix,
  SearchQuery,
  SearchResult,
  Suggestions,
} from '../ledger/index.ts'

/** A value as JSON. */
export type JsonText<Value> = string & { readonly of?: Value }

/**
 * What takes the longest of what a server is asked, and changes nothing: answered as the JSON that is sent, so that whoever asks
 * the ledger in another thread has only a text to hand over. Each throws as the method of the ledger does.
 */
export interface LedgerAnswers {
  search(query: SearchQuery): Promise<JsonText<SearchResult>>
  histogram(query: HistogramQuery): Promise<JsonText<Histogram>>
  suggest(typed: string): Promise<JsonText<Suggestions>>
  stats(): Promise<JsonText<LedgerStats>>
  list(query: ArticleListQuery): Promise<JsonText<ArticleList>>
  matrix(query: MatrixQuery): Promise<JsonText<RelationMatrix>>
}

/** The answers of a ledger, in this very thread. */
export const answersOf = (ledger: Ledger): LedgerAnswers => ({
  search: async (query) => toJson(await ledger.search(query)),
  histogram: async (query) => toJson(await ledger.histogram(query)),
  suggest: async (typed) => toJson(await ledger.suggest(typed)),
  stats: async () => toJson(await ledger.stats()),
  list: async (query) => toJson(await ledger.list(query)),
  matrix: async (query) => toJson(await ledger.relations.matrix(query)),
})

const toJson = <Value extends object>(value: Value): JsonText<Value> => JSON.stringify(value) as JsonText<Value>
