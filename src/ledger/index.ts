export type {
  ActorAlias,
  ActorIdentity,
  ActorList,
  ActorProfile,
  ActorQuery,
  ActorStances,
  ActorSummary,
  Actors,
  FactualityCounts,
  MonthCount,
  Stances,
  StatementList,
  StatementsOf,
  TopicMonths,
} from './actors/actors.ts'
export type { CheckOptions, ExtractorCount, LedgerProblem, LedgerStats } from './care/care.ts'
export type { ActorChoice, CorrectionRequest } from './corrections/correction-request.ts'
export type {
  ConflictIn,
  CorrectedArticle,
  CorrectionExample,
  CorrectionFilter,
  Corrections,
  Corrector,
  OutcomeIn,
  StoredCorrection,
} from './corrections/corrections.ts'
export type { Agreement } from './corrections/measure-agreement.ts'
export type { CorrectionOutcome, OutcomeState } from './corrections/outcome.ts'
export type {
  AlongWithEntries,
  ArticleList,
  ArticleListQuery,
  ArticleSummary,
  ChangeByPerson,
  Entry,
  EntryFilter,
  Failure,
  Ledger,
  LedgerChanges,
  LedgerMark,
  MatchingEntry,
  Outcome,
  Progress,
  StoredEntry,
  StoredFailure,
} from './ledger.ts'
export { type OpenLedgerOptions, openLedger } from './open-ledger.ts'
export type {
  EventHit,
  EventList,
  EventPoint,
  EventQuery,
  MatrixQuery,
  Neighbour,
  PairPoints,
  PairQuery,
  RelationCell,
  RelationFilter,
  RelationMatrix,
  Relations,
  StatementPoint,
} from './relations/relations.ts'
export type { Histogram, HistogramBin, HistogramGrain, HistogramQuery } from './search/histogram.ts'
export type {
  FacetCount,
  Facets,
  Hit,
  SearchOrder,
  SearchQuery,
  SearchResult,
  Snippet,
  TargetActor,
} from './search/search-query.ts'
export type { Suggestions } from './search/suggest-names.ts'
