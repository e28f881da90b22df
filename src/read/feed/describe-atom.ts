import type { AtomFeed } from 'feedsmith'
import { type FeedEntry, type FeedSummary, type FeedText, markupOf, namesOf, plainOf } from './feed-entry.ts'

type Atom = AtomFeed.Feed<string>
type Entry = NonNullable<Atom['entries']>[number]
type Link = { readonly href?: string; readonly rel?: string }

/** Atom 0.3 and 1.0. Content that stands elsewhere (`src`) is none. */
export function describeAtom(feed: Atom): FeedSummary {
  return {
    title: textOf(feed.title),
    link: linkOf(feed.links ?? []),
    base: feed.xml?.base ?? null,
    lang: feed.xml?.lang ?? null,
    entries: (feed.entries ?? []).map((entry) => entryOf(entry, feed)),
  }
}

function entryOf(entry: Entry, feed: Atom): FeedEntry {
  const authors = entry.authors ?? entry.source?.authors ?? feed.authors ?? []
  return {
    id: entry.id ?? null,
    title: textOf(entry.title),
    content: textOf(entry.content),
    summary: textOf(entry.summary),
    link: linkOf(entry.links ?? []),
    base: entry.xml?.base ?? null,
    published: entry.published ?? entry.updated ?? null,
    outlet: entry.source?.title?.value ?? null,
    authors: namesOf([...authors.map(({ name }) => name), ...(entry.dc?.creators ?? [])]),
    lang: entry.xml?.lang ?? entry.content?.xml?.lang ?? null,
  }
}

/** Types by RFC 4287, 3.1.1 and 4.1.3: `text` where none is given; those that are no text hold nothing to read. */
function textOf(text: { readonly value?: string; readonly type?: string } | undefined): FeedText | null {
  const type = (text?.type ?? 'text').toLowerCase()
  if (['html', 'xhtml', 'text/html', 'application/xhtml+xml'].includes(type)) return markupOf(text?.value)
  return type === 'text' || type.startsWith('text/') ? plainOf(text?.value) : null
}

const linkOf = (links: readonly Link[]): string | null =>
  links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href ?? null
