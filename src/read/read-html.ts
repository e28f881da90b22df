import type { ReadArticle, ReadFailure } from '../model/article.ts'
import { decodeHtml } from './decode-html.ts'
import { overrideMetadata } from './override-metadata.ts'
import type { Parser } from './parser-thread.ts'
import type { ArticleOverrides } from './read-options.ts'
import { readWhole } from './read-whole.ts'

/** Largest page in bytes, 10 MiB: far above any article, and what the parser can hold. */
export const LARGEST_PAGE = 10 * 1024 * 1024

export interface ReadHtmlOptions {
  /** Name of the file in messages. */
  readonly place: string
  /** In bytes, where it is known before reading. */
  readonly size: number | null
  /** Where it was fetched from: its address where the page names none; null for files. */
  readonly address?: string | null
  /** Encoding that the server named; null where it named none. */
  readonly charset?: string | null
  readonly overrides: ArticleOverrides
  readonly parser: Parser
}

/**
 * A page is one article. What a page says of itself is believed in this order: JSON-LD, then OpenGraph and other `meta`
 * elements, then its visible markup; the caller's overrides stand above all.
 */
export async function readHtml(
  stream: AsyncIterable<Uint8Array>,
  { place, size, address = null, charset = null, overrides, parser }: ReadHtmlOptions,
): Promise<ReadArticle | ReadFailure> {
  const bytes = size !== null && size > LARGEST_PAGE ? null : await readWhole(stream, LARGEST_PAGE)
  if (bytes === null)
    return { place, reason: `is larger than ${LARGEST_PAGE} bytes, too much for one page: save the article as text` }
  const { text: html, notes } = decodeHtml(bytes, charset)
  const page = await parser.readPage(html)
  if ('problem' in page) return { place, reason: page.problem }
  return {
    article: overrideMetadata({ ...page.article, url: page.article.url ?? address }, overrides),
    from: 'text/html',
    place,
    notes: [...notes, ...page.notes],
  }
}
