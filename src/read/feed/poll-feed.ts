import { createHash } from 'node:crypto'
import type { ReadArticle, ReadFailure } from '../../model/article.ts'
import { decodeText } from '../decode-text.ts'
import { decodeXml } from '../decode-xml.ts'
import { formatByContent } from '../detect-format.ts'
import type { ParsedDocument, ParsedItem, ParseResult } from '../parse/parsed-document.ts'
import type { Parser } from '../parser-thread.ts'
import { readItem } from '../read-item.ts'
import { readLinked } from '../read-linked.ts'
import type { Reading } from '../reading.ts'
import type { Content, Fetcher } from '../url/fetcher.ts'
import type { FeedState } from './feed-state.ts'
import { afterFailure, afterSuccess } from './next-poll.ts'

/** What one poll of a feed brought. */
export interface Poll {
  /** New and changed items, in the order of the feed. Read as they are taken: pages may be fetched. */
  readonly articles: AsyncIterable<ReadArticle | ReadFailure>
  /** To be kept once the articles are. */
  readonly after: FeedState
  /** Why the feed could not be read, in words; null where it could. */
  readonly failure: string | null
}

export interface PollOptions {
  readonly reading: Reading
  readonly fetcher: Fetcher
  /** Least time between two polls in seconds. */
  readonly interval: number
  /** In milliseconds since 1970. */
  readonly now: number
}

/** Asks for a feed, on the condition that it has changed, and reads what is new in it. Never throws for what a server does. */
export async function pollFeed(address: string, state: FeedState, options: PollOptions): Promise<Poll> {
  const { reading, fetcher, interval, now } = options
  const fetched = await fetcher.fetchIfChanged(address, state)
  if (fetched.kind === 'failed')
    return failedPoll(fetched.reason, state, { ...options, retryAfter: fetched.retryAfter })
  const fresh = fetched.kind === 'content' ? fetched.maxAge : null
  const polled = { ...state, errors: 0, due: now + afterSuccess(interval, fresh) * 1000 }
  if (fetched.kind === 'unchanged') return { articles: nothing(), after: polled, failure: null }
  const document = await parse(fetched, reading.parser)
  if ('problem' in document) return failedPoll(document.problem, state, { ...options, retryAfter: null })
  const digests = document.items.map(digestOf)
  const seen = new Set(state.seen)
  const fresher = document.items.filter((_, at) => !seen.has(digests[at] ?? ''))
  const { etag, lastModified } = fetched
  return {
    articles: readItems({ ...document, items: fresher }, address, reading),
    after: { ...polled, etag, lastModified, seen: [...new Set(digests)] },
    failure: null,
  }
}

async function* nothing(): AsyncGenerator<never> {}

function failedPoll(
  failure: string,
  state: FeedState,
  { interval, now, retryAfter }: PollOptions & { readonly retryAfter: number | null },
): Poll {
  const errors = state.errors + 1
  const due = now + afterFailure(interval, errors, retryAfter) * 1000
  return { articles: nothing(), after: { ...state, errors, due }, failure }
}

function parse({ bytes, charset, address }: Content, parser: Parser): Promise<ParseResult> {
  const json = ['json', 'jsonl'].includes(formatByContent(bytes.subarray(0, 8192)))
  const { text } = json ? decodeText(bytes) : decodeXml(bytes, charset)
  return parser.readDocument({ kind: json ? 'json' : 'xml', text, address })
}

/** Tells an item from others, and from itself after a change. */
function digestOf({ key, text, about, link }: ParsedItem): string {
  const content = JSON.stringify([key, link, about.title ?? null, about.published ?? null, text])
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}

/** Items without text, whose pages are not to be fetched, are passed over without a word: they come with every poll. */
async function* readItems(
  { from, items }: ParsedDocument,
  feed: string,
  reading: Reading,
): AsyncGenerator<ReadArticle | ReadFailure> {
  const linked = reading.options.fetchItems === true
  for (const item of items) {
    const read = await readItem(item, {
      place: item.link ?? feed,
      from,
      overrides: reading.options,
      notes: [],
      readLinked: linked ? (one) => readLinked(one, reading) : null,
    })
    if (typeof read !== 'string') yield read
  }
}
