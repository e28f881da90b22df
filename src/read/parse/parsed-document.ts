import type { Article } from '../../model/article.ts'

/** What is known of an article besides its text. */
export type AboutArticle = Omit<Article, 'text'>

/** One item of a feed or of an agency's file. */
export interface ParsedItem {
  /** null: it is no article, or has no text. */
  readonly text: string | null
  readonly about: AboutArticle
  /** Why it is passed over, in words; null where it is not. */
  readonly skipped: string | null
  /** True where the feed gives the article's summary only. */
  readonly summary: boolean
  /** Address of the item's page, absolute; null where none is given. */
  readonly link: string | null
  /** What tells this item from the others of the same feed, at any time; null for files that are no feed. */
  readonly key: string | null
}

/** What a document of one or more articles holds. */
export interface ParsedDocument {
  /** Media type of the document. */
  readonly from: string
  /** True where its kind of document may hold several items. */
  readonly several: boolean
  readonly items: readonly ParsedItem[]
}

/** A document, or why it cannot be read, in words. */
export type ParseResult = ParsedDocument | { readonly problem: string }

/** What the parser is given. */
export interface DocumentSource {
  readonly text: string
  /** Where it was fetched from, for relative links; null for files. */
  readonly address: string | null
}

/** An item that is passed over. */
export const skippedItem = (skipped: string): ParsedItem => ({
  text: null,
  about: {},
  skipped,
  summary: false,
  link: null,
  key: null,
})

/** An item that is an article as a whole. */
export const wholeItem = ({ text, ...about }: Article): ParsedItem => ({
  text,
  about,
  skipped: null,
  summary: false,
  link: null,
  key: null,
})
