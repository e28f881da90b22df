export { type AlignedQuotation, alignArticles, type Comparison, type QuotationVersion } from './align-articles.ts'
export { buildSeries, type Series, type SeriesGrain, type SeriesPoint } from './build-series.ts'
export { checkAgainstTranscript } from './check-against-transcript.ts'
export { findSimilar, type SimilarArticle } from './find-similar.ts'
