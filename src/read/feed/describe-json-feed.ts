import type { JsonFeed } from 'feedsmith'
import { type FeedEntry, type FeedSummary, markupOf, namesOf, plainOf } from './feed-entry.ts'

type Json = JsonFeed.Feed<string>
type Item = NonNullable<Json['items']>[number]

/** JSON Feed 1.0 and 1.1. */
export function describeJsonFeed(feed: Json): FeedSummary {
  return {
    title: plainOf(feed.title),
    link: feed.home_page_url ?? null,
    base: null,
    lang: feed.language ?? null,
    entries: (feed.items ?? []).map((item) => entryOf(item, feed)),
  }
}

function entryOf(item: Item, feed: Json): FeedEntry {
  return {
    id: item.id ?? null,
    title: plainOf(item.title),
    content: plainOf(item.content_text) ?? markupOf(item.content_html),
    summary: plainOf(item.summary),
    link: item.url ?? item.external_url ?? null,
    base: null,
    published: item.date_published ?? item.date_modified ?? null,
    outlet: null,
    authors: namesOf((item.authors ?? feed.authors ?? []).map(({ name }) => name)),
    lang: item.language ?? null,
  }
}
