import type { ReadArticle, ReadFailure, ReadPosition } from '../model/article.ts'
import { countSkips } from './count-skips.ts'
import { decodeText } from './decode-text.ts'
import { decodeXml } from './decode-xml.ts'
import type { ParsedDocument } from './parse/parsed-document.ts'
import type { Parser } from './parser-thread.ts'
import { readItem } from './read-item.ts'
import type { LinkedItem } from './read-linked.ts'
import type { ArticleOverrides, Skipped } from './read-options.ts'
import { readWhole } from './read-whole.ts'

/** Largest document in bytes, 10 MiB: it is parsed as a whole. */
export const LARGEST_DOCUMENT = 10 * 1024 * 1024

export interface ReadDocumentOptions {
  readonly kind: 'xml' | 'json'
  /** Name of the file, or its address, in messages. */
  readonly place: string
  readonly overrides: ArticleOverrides
  readonly parser: Parser
  /** Where it was fetched from, for relative links; null for files. */
  readonly address: string | null
  /** Encoding that the server named; null where it named none. */
  readonly charset: string | null
  /** How many items to pass over, from an earlier run. */
  readonly done: number
  readonly onSkipped: ((skipped: Skipped) => void) | undefined
  /** Reads the page of an item that the feed gives no more than a summary of; null where pages are not fetched. */
  readonly readLinked: ((item: LinkedItem) => Promise<ReadArticle | ReadFailure>) | null
}

/** The articles of a feed, or of a file of an agency: RSS, Atom, RDF, JSON Feed, NITF, NewsML-G2, ninjs, or articles in JSON. */
export async function* readDocument(
  stream: AsyncIterable<Uint8Array>,
  options: ReadDocumentOptions,
): AsyncGenerator<ReadArticle | ReadFailure> {
  const { place, kind, charset, address, parser } = options
  const bytes = await readWhole(stream, LARGEST_DOCUMENT)
  if (bytes === null) return yield { place, reason: `is larger than ${LARGEST_DOCUMENT} bytes: split it` }
  const { text, notes } = kind === 'xml' ? decodeXml(bytes, charset) : decodeText(bytes)
  const document = await parser.readDocument({ kind, text, address })
  if ('problem' in document) return yield { place, reason: document.problem }
  yield* readItems(document, notes, options)
}

async function* readItems(
  document: ParsedDocument,
  notes: readonly string[],
  options: ReadDocumentOptions,
): AsyncGenerator<ReadArticle | ReadFailure> {
  const { place: input, done } = options
  const skips = countSkips()
  let found = done > 0
  for (const [index, item] of document.items.entries()) {
    const count = index + 1
    if (count <= done) continue
    const place = document.several ? `${input}:${count}` : input
    const position: ReadPosition = { input, count, offset: null }
    const read = await readItem(item, { ...options, place, from: document.from, notes })
    if (typeof read === 'string') skips.add(read)
    else {
      found = true
      yield document.several ? { ...read, position } : read
    }
  }
  if (found) skips.tell({ place: input, what: 'items' }, options.onSkipped)
  else yield { place: input, reason: `holds no article: ${skips.inWords('items') ?? 'it has no items'}` }
}
