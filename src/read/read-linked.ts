import type { Article, ReadArticle, ReadFailure } from '../model/article.ts'
import type { AboutArticle } from './parse/parsed-document.ts'
import { readHtml } from './read-html.ts'
import type { Reading } from './reading.ts'
import { streamOf } from './stream-of.ts'

/** An item of a feed whose text stands on its page alone. */
export interface LinkedItem {
  /** `feed.xml:3` */
  readonly place: string
  readonly link: string
  /** What the feed says of it. */
  readonly about: AboutArticle
}

/** Fetches and reads the page of a feed's item. What the page does not say of itself is taken from the feed. */
export async function readLinked(
  { place, link, about }: LinkedItem,
  { options, parser, fetcher }: Reading,
): Promise<ReadArticle | ReadFailure> {
  if (fetcher === null) return { place, reason: `its page ${link} is not fetched: nothing may be fetched` }
  const fetched = await (await fetcher()).fetch(link)
  if (fetched.kind === 'failed') return { place, reason: `its page ${link} ${fetched.reason}` }
  const { bytes, address, charset } = fetched
  const read = await readHtml(streamOf(bytes), {
    place,
    size: bytes.length,
    address,
    charset,
    overrides: options,
    parser,
  })
  return 'reason' in read
    ? { place, reason: `its page ${link} ${read.reason}` }
    : { ...read, article: complete(read.article, about) }
}

function complete(page: Article, item: AboutArticle): Article {
  return {
    ...page,
    title: page.title ?? item.title,
    published: page.published ?? item.published,
    outlet: page.outlet ?? item.outlet,
    lang: page.lang ?? item.lang,
    authors: page.authors === undefined || page.authors.length === 0 ? item.authors : page.authors,
  }
}
