import type { ReadArticle, ReadFailure } from '../model/article.ts'
import { overrideMetadata } from './override-metadata.ts'
import type { ParsedItem } from './parse/parsed-document.ts'
import type { LinkedItem } from './read-linked.ts'
import type { ArticleOverrides } from './read-options.ts'

export interface ReadItemOptions {
  readonly place: string
  /** Media type of the document. */
  readonly from: string
  readonly overrides: ArticleOverrides
  /** What was done to the document that holds the item, in words. */
  readonly notes: readonly string[]
  /** Reads the page of an item that the feed gives no more than a summary of; null where pages are not fetched. */
  readonly readLinked: ((item: LinkedItem) => Promise<ReadArticle | ReadFailure>) | null
}

/** The item as an article, or why it is passed over. */
export async function readItem(
  { text, about, link, summary, skipped }: ParsedItem,
  { place, from, overrides, notes, readLinked }: ReadItemOptions,
): Promise<ReadArticle | ReadFailure | string> {
  if (summary && link !== null && readLinked !== null) return readLinked({ place, link, about })
  if (text === null) return skipped ?? 'they hold no text'
  return {
    article: overrideMetadata({ ...about, text }, overrides),
    from,
    place,
    notes: summary ? [...notes, 'only the summary that the feed gives was read'] : notes,
  }
}
