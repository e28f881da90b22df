import type { Record } from '../model/record.ts'

/** A record and the text that its offsets count in. */
export interface ExportedArticle {
  readonly record: Record
  /** The article's text, unchanged. A format that needs no text does not look at it. */
  readonly text: string
}

/** Articles in the order in which they are written. They are gone through once, one at a time. */
export type ExportedArticles = AsyncIterable<ExportedArticle> | Iterable<ExportedArticle>
