import type { z } from '@hono/zod-openapi'
import type { actorIdentitySchema, actorListSchema, actorProfileSchema, statementListSchema } from './schemas/actors.ts'
import type { articleListSchema, articleSummarySchema, storedArticleSchema } from './schemas/article.ts'
import type { changeSchema } from './schemas/changes.ts'
import type { comparisonSchema, similarListSchema, transcriptAnswerSchema } from './schemas/compare.ts'
import type {
  correctedSchema,
  correctionListSchema,
  correctionRequestsSchema,
  storedCorrectionSchema,
} from './schemas/correction.ts'
import type { eventListSchema } from './schemas/events.ts'
import type { histogramSchema } from './schemas/histogram.ts'
import type { importListSchema, importRequestSchema, importStatusSchema } from './schemas/imports.ts'
import type { pairSchema, relationMatrixSchema } from './schemas/relations.ts'
import type { facetsSchema, hitSchema, searchResultSchema } from './schemas/search.ts'
import type { callerSchema } from './schemas/session.ts'
import type { statsSchema } from './schemas/stats.ts'
import type { suggestionsSchema } from './schemas/suggestions.ts'
import type { topicSchema } from './schemas/topics.ts'

export type { App } from './app.ts'
export { type AppOptions, createApp } from './create-app.ts'
export { createImportQueue, type ImportQueue } from './imports/create-import-queue.ts'
export type { ImportListener, ImportRunner, KeptImport } from './imports/import-runner.ts'
export type { ImportSource } from './imports/import-source.ts'
export { answersOf, type JsonText, type LedgerAnswers } from './ledger-answers.ts'
export type { Extract, OfficesOf } from './serve-context.ts'

/** What the API is asked with and answers. */
export type ArticleSummary = z.infer<typeof articleSummarySchema>
export type ArticleList = z.infer<typeof articleListSchema>
export type StoredArticle = z.infer<typeof storedArticleSchema>
export type Hit = z.infer<typeof hitSchema>
export type SearchResult = z.infer<typeof searchResultSchema>
export type Stats = z.infer<typeof statsSchema>
export type Histogram = z.infer<typeof histogramSchema>
export type Suggestions = z.infer<typeof suggestionsSchema>
export type Facets = z.infer<typeof facetsSchema>
export type Topic = z.infer<typeof topicSchema>
export type Change = z.infer<typeof changeSchema>
export type StoredCorrection = z.infer<typeof storedCorrectionSchema>
export type CorrectionList = z.infer<typeof correctionListSchema>
export type CorrectionRequests = z.input<typeof correctionRequestsSchema>
export type Corrected = z.infer<typeof correctedSchema>
export type ImportRequest = z.input<typeof importRequestSchema>
export type Import = z.infer<typeof importStatusSchema>
export type ImportList = z.infer<typeof importListSchema>
export type Caller = z.infer<typeof callerSchema>
export type ActorIdentity = z.infer<typeof actorIdentitySchema>
export type ActorList = z.infer<typeof actorListSchema>
export type ActorProfile = z.infer<typeof actorProfileSchema>
export type StatementList = z.infer<typeof statementListSchema>
export type RelationMatrix = z.infer<typeof relationMatrixSchema>
export type Pair = z.infer<typeof pairSchema>
export type EventList = z.infer<typeof eventListSchema>
export type Comparison = z.infer<typeof comparisonSchema>
export type SimilarList = z.infer<typeof similarListSchema>
export type TranscriptAnswer = z.infer<typeof transcriptAnswerSchema>
