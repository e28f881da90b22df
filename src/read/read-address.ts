import type { ReadArticle, ReadFailure } from '../model/article.ts'
import { formatByContent, formatByName } from './detect-format.ts'
import { peekBytes } from './peek-bytes.ts'
import { HEAD, readBytes } from './read-bytes.ts'
import type { InputFormat } from './read-options.ts'
import type { Reading } from './reading.ts'
import { streamOf } from './stream-of.ts'
import type { Content } from './url/fetcher.ts'

/** Formats by media type, where the type is telling: the names of others are used for everything. */
const FORMAT_BY_TYPE: ReadonlyMap<string, InputFormat> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['application/rss+xml', 'xml'],
  ['application/atom+xml', 'xml'],
  ['application/rdf+xml', 'xml'],
  ['application/feed+json', 'json'],
  ['application/x-ndjson', 'jsonl'],
  ['application/jsonl', 'jsonl'],
  ['application/warc', 'warc'],
])

const NOT_FETCHED = 'is an address, and pages are not fetched: save the page and give the file'

/** Fetches an address and reads what comes: a page, a feed, a file. */
export async function* readAddress(address: string, reading: Reading): AsyncGenerator<ReadArticle | ReadFailure> {
  if (reading.fetcher === null) return yield { place: address, reason: NOT_FETCHED }
  const fetched = await (await reading.fetcher()).fetch(address)
  if (fetched.kind === 'failed') yield { place: address, reason: fetched.reason }
  else yield* readContent(fetched, address, reading)
}

/** The articles of what was fetched; `place` names it in messages. */
export async function* readContent(
  content: Content,
  place: string,
  reading: Reading,
): AsyncGenerator<ReadArticle | ReadFailure> {
  const { bytes, address, charset } = content
  const peeked = await peekBytes(streamOf(bytes), HEAD)
  const format = reading.options.format ?? formatOf(content, peeked.head)
  yield* readBytes(peeked, { place, format, size: bytes.length, done: null, address, charset }, reading)
}

/** Some feeds are sent as pages; they are taken for what they are. */
function formatOf({ mediaType, address }: Content, head: Uint8Array): InputFormat | null {
  const format = FORMAT_BY_TYPE.get(mediaType ?? '') ?? null
  if (format === 'html' && formatByContent(head) === 'xml') return 'xml'
  return format ?? formatByName(new URL(address).pathname)
}
