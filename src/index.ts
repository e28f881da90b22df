export { createExtractor, type ExtractOptions, type Extractor, type ExtractorOptions, extract } from './extract.ts'
export type { Article } from './model/article.ts'
export { InputError, UsageError } from './model/errors.ts'
export {
  type Actor,
  type Event,
  type Quote,
  type Record,
  type RecordArticle,
  recordSchema,
  type Statement,
} from './model/record.ts'
export type { Span } from './model/span.ts'
export type { Problem } from './record/problem.ts'
export { type Validation, validateRecord } from './record/validate-record.ts'
