import type { RdfFeed, RssFeed } from 'feedsmith'
import { type FeedEntry, type FeedSummary, markupOf, namesOf } from './feed-entry.ts'

type Rss = RssFeed.Feed<string>
type Rdf = RdfFeed.Feed<string>

/** RSS 0.9x and 2.0; `content:encoded` is the content, `description` a summary. */
export function describeRss(feed: Rss): FeedSummary {
  return {
    title: markupOf(feed.title),
    link: feed.link ?? null,
    base: feed.xml?.base ?? null,
    lang: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang ?? null,
    entries: (feed.items ?? []).map(entryOfRss),
  }
}

function entryOfRss(item: NonNullable<Rss['items']>[number]): FeedEntry {
  const { guid } = item
  const permanent = guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? '') ? guid?.value : undefined
  return {
    id: guid?.value ?? null,
    title: markupOf(item.title),
    content: markupOf(item.content?.encoded),
    summary: markupOf(item.description),
    link: item.link ?? permanent ?? null,
    base: item.xml?.base ?? null,
    published: item.pubDate ?? item.dc?.dates?.[0] ?? null,
    outlet: item.source?.title ?? null,
    authors: namesOf([...(item.authors ?? []).map(({ name }) => name), ...(item.dc?.creators ?? [])]),
    lang: item.dc?.languages?.[0] ?? item.xml?.lang ?? null,
  }
}

/** RSS 1.0, which is RDF. */
export function describeRdf(feed: Rdf): FeedSummary {
  return {
    title: markupOf(feed.title),
    link: feed.link ?? null,
    base: feed.xml?.base ?? null,
    lang: feed.dc?.languages?.[0] ?? feed.xml?.lang ?? null,
    entries: (feed.items ?? []).map(entryOfRdf),
  }
}

function entryOfRdf(item: NonNullable<Rdf['items']>[number]): FeedEntry {
  return {
    id: item.rdf?.about ?? null,
    title: markupOf(item.title),
    content: markupOf(item.content?.encoded),
    summary: markupOf(item.description),
    link: item.link ?? null,
    base: item.xml?.base ?? null,
    published: item.dc?.dates?.[0] ?? null,
    outlet: null,
    authors: namesOf(item.dc?.creators ?? []),
    lang: item.dc?.languages?.[0] ?? item.xml?.lang ?? null,
  }
}
