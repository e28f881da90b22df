import type { ArticleRow } from '../tables.ts'
import type { PlannedEntry } from '../write/plan-versions.ts'
import { isStorable, storable, storableOrNull } from './storable.ts'

/** `now` is ISO 8601 in UTC. */
export function buildArticleRow({ entry, identity, key, version, current }: PlannedEntry, now: string): ArticleRow {
  const { article, record, place } = entry
  const { text, url = null, title = null, published = null, outlet = null, lang = null, authors } = article
  const strings = [text, record.id, url, title, published, outlet, lang]
  const isKept = strings.every((value) => value === null || isStorable(value))
  return {
    key,
    series: identity.series,
    version,
    current: current ? 1 : 0,
    fingerprint: identity.fingerprint,
    id: storable(record.id),
    url: storableOrNull(url),
    title: storableOrNull(title),
    published: storableOrNull(published),
    outlet: storableOrNull(outlet),
    lang: storableOrNull(lang),
    authors: authors === undefined ? null : JSON.stringify(authors),
    media_type: storable(record.article.from),
    sha256: record.article.sha256,
    length: text.length,
    text: storable(text),
    exact: isKept ? null : JSON.stringify({ text, id: record.id, url, title, published, outlet, lang, authors }),
    place: storableOrNull(place),
    added: now,
  }
}
