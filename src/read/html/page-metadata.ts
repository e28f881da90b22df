import { isLanguageTag } from '../check-metadata.ts'
import { toIsoDate } from '../to-iso-date.ts'
import type { PageMetadata } from './metadata.ts'
import { collapse, lineOf, type PageDocument } from './page-dom.ts'
import { readJsonLd } from './read-json-ld.ts'

/**
 * Precedence, field by field: JSON-LD, then OpenGraph and other `meta` elements (and `link rel=canonical`), then visible
 * markup (`h1`, `time`, `lang` of `html`). A value that is not well formed (a date that is not ISO 8601, an address that is
 * relative or not http) is passed over with a note, and the next one counts.
 */
export function readMetadata(document: PageDocument): { metadata: PageMetadata; notes: string[] } {
  const { metadata: json, notes } = readJsonLd(document)
  const meta = metaReader(document)
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name) ?? null

  const pick = (
    what: string,
    accept: (value: string) => string | null,
    values: readonly (string | null | undefined)[],
  ) => {
    for (const value of values) {
      const line = collapse(value ?? '')
      if (line === '') continue
      const accepted = accept(line)
      if (accepted !== null) return accepted
      notes.push(`the page gives a ${what} that is not well formed, left out: ${shorten(line)}`)
    }
    return null
  }
  const any = (line: string) => line

  const outlet = pick('outlet', any, [json.outlet, meta('og:site_name'), meta('application-name')])
  const metadata = {
    title: pick('title', any, [
      json.title,
      withoutOutlet(meta('og:title'), outlet),
      withoutOutlet(meta('twitter:title'), outlet),
      h1Of(document),
      withoutOutlet(lineOf(document.querySelector('title')), outlet),
    ]),
    published: pick('date', toIsoDate, [
      json.published,
      meta('article:published_time'),
      meta('og:published_time'),
      meta('datepublished'),
      meta('date'),
      meta('dc.date'),
      attribute('time[datetime]', 'datetime'),
    ]),
    outlet,
    authors: authorsOf(json.authors, meta('author'), meta('article:author')),
    lang: pick('language', (line) => (isLanguageTag(line) ? line : null), [
      json.lang,
      attribute('html', 'lang'),
      meta('og:locale')?.replace('_', '-'),
    ]),
    url: pick('web address', toUrl, [attribute('link[rel~="canonical"]', 'href'), json.url, meta('og:url')]),
    description: pick('description', any, [json.description, meta('og:description'), meta('description')]),
  }
  return { metadata, notes: [...new Set(notes)] }
}

/** Looks up the first `meta` of a name or property, in lower case. */
function metaReader(document: PageDocument): (name: string) => string | null {
  const found = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content') ?? ''
    for (const key of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(key)?.toLowerCase()
      if (name !== undefined && !found.has(name)) found.set(name, content)
    }
  }
  return (name) => found.get(name) ?? null
}

/** The headline that the page shows; a page with several may mean its logo by the first, one within the article goes first. */
export const h1Of = (document: PageDocument): string =>
  lineOf(document.querySelector('article h1') ?? document.querySelector('main h1') ?? document.querySelector('h1'))

/** "Ministers meet in Halden | Harbour Wire" without the name of the outlet. */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null) return title
  const parts = /^(.*\S)\s+[|\u2013\u2014-]\s+(.+)$/.exec(title)
  return parts?.[2]?.toLowerCase() === outlet.toLowerCase() ? (parts[1] ?? title) : title
}

function authorsOf(json: readonly string[] | undefined, ...metas: readonly (string | null)[]): readonly string[] {
  const given = json !== undefined && json.length > 0 ? json : metas.filter((value) => value !== null).slice(0, 1)
  const names = given.map(collapse).filter((name) => name !== '' && !/^https?:/i.test(name))
  return [...new Set(names)]
}

function toUrl(line: string): string | null {
  if (!URL.canParse(line)) return null
  const { protocol, href } = new URL(line)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

const shorten = (line: string): string => JSON.stringify(line.length <= 60 ? line : `${line.slice(0, 59)}…`)
