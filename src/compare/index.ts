export { alignArticles } from './align-articles.ts'
export { buildSeries } from './build-series.ts'
export { checkAgainstTranscript } from './check-against-transcript.ts'
export { findSimilar } from './find-similar.ts'
