import type { z } from '@hono/zod-openapi'
import type { articleListSchema, articleSummarySchema, storedArticleSchema } from './schemas/article.ts'
import type { histogramSchema } from './schemas/histogram.ts'
import type { hitSchema, searchResultSchema } from './schemas/search.ts'
import type { statsSchema } from './schemas/stats.ts'
import type { suggestionsSchema } from './schemas/suggestions.ts'

export type { App } from './app.ts'
export { type AppOptions, createApp } from './create-app.ts'

/** Answers of the API. */
export type ArticleSummary = z.infer<typeof articleSummarySchema>
export type ArticleList = z.infer<typeof articleListSchema>
export type StoredArticle = z.infer<typeof storedArticleSchema>
export type Hit = z.infer<typeof hitSchema>
export type SearchResult = z.infer<typeof searchResultSchema>
export type Stats = z.infer<typeof statsSchema>
export type Histogram = z.infer<typeof histogramSchema>
export type Suggestions = z.infer<typeof suggestionsSchema>
