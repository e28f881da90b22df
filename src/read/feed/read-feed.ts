import { type AnyFeed, parseFeed } from 'feedsmith'
import { isLanguageTag } from '../check-metadata.ts'
import { composeText } from '../html/compose-text.ts'
import { collapse } from '../html/page-dom.ts'
import type { PageBlock } from '../html/render-blocks.ts'
import { renderFragment } from '../html/render-fragment.ts'
import { splitBlocks } from '../html/split-blocks.ts'
import type { AboutArticle, DocumentSource, ParsedItem, ParseResult } from '../parse/parsed-document.ts'
import { toIsoDate } from '../to-iso-date.ts'
import { describeAtom } from './describe-atom.ts'
import { describeJsonFeed } from './describe-json-feed.ts'
import { describeRdf, describeRss } from './describe-rss.ts'
import type { FeedEntry, FeedSummary, FeedText } from './feed-entry.ts'
import { resolveLink } from './resolve-link.ts'

const MEDIA_TYPES = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  rdf: 'application/rdf+xml',
  json: 'application/feed+json',
} as const

/** RSS, Atom, RDF or JSON Feed: each entry with text is an article, its title the first line of the text. */
export function readFeed({ text, address }: DocumentSource): ParseResult {
  const parsed = parse(text)
  if (parsed === null) return { problem: 'is no whole feed: it is cut off or not well formed; fetch it again' }
  const summary = describe(parsed)
  const place = { feed: summary, address }
  return {
    from: MEDIA_TYPES[parsed.format],
    several: true,
    items: summary.entries.map((entry) => itemOf(entry, place)),
  }
}

/** null for what feedsmith refuses: truncated XML, and what is no feed. */
function parse(text: string): AnyFeed | null {
  try {
    return parseFeed(text)
  } catch {
    return null
  }
}

function describe(parsed: AnyFeed): FeedSummary {
  switch (parsed.format) {
    case 'rss':
      return describeRss(parsed.feed)
    case 'rdf':
      return describeRdf(parsed.feed)
    case 'atom':
      return describeAtom(parsed.feed)
    case 'json':
      return describeJsonFeed(parsed.feed)
  }
}

interface Place {
  readonly feed: FeedSummary
  readonly address: string | null
}

function itemOf(entry: FeedEntry, { feed, address }: Place): ParsedItem {
  const link = resolveLink(entry.link, [entry.base, feed.base, feed.link, address])
  const title = lineOf(entry.title)
  const key = entry.id ?? link ?? title
  const item = { about: describeItem({ entry, title, link }, feed), link, key, summary: entry.content === null }
  const words = entry.content ?? entry.summary
  const blocks = words === null ? [] : blocksOf(words)
  if (blocks === null) return { ...item, text: null, skipped: 'their markup is too deep or too large for an article' }
  if (blocks.length === 0) return { ...item, text: null, skipped: 'the feed gives no text of them' }
  const text = composeText({ blocks, shown: blocks, headline: title ?? '', title, description: null })
  return { ...item, text, skipped: null }
}

interface ReadEntry {
  readonly entry: FeedEntry
  readonly title: string | null
  readonly link: string | null
}

/** An id that is no URI (`urn:`, `tag:`, `https:`) may stand in other feeds too, and is left out. */
function describeItem({ entry, title, link }: ReadEntry, feed: FeedSummary): AboutArticle {
  const lang = entry.lang ?? feed.lang
  return {
    ...(entry.id !== null && /^[a-z][a-z0-9+.-]*:\S/i.test(entry.id) && { id: entry.id }),
    url: link,
    title,
    published: entry.published === null ? null : toIsoDate(entry.published),
    outlet: entry.outlet ?? lineOf(feed.title),
    lang: lang !== null && isLanguageTag(lang) ? lang : null,
    authors: entry.authors,
  }
}

const blocksOf = ({ value, markup }: FeedText): PageBlock[] | null =>
  markup ? renderFragment(value) : splitBlocks(value)

/** The words of a title on one line; null where it has none. */
function lineOf(text: FeedText | null): string | null {
  if (text === null) return null
  const line = collapse((blocksOf(text) ?? []).map((block) => block.text).join(' '))
  return line === '' ? null : line
}
