import type { ReadArticle, ReadFailure, ReadPosition } from '../../model/article.ts'
import { countSkips, type SkipCount } from '../count-skips.ts'
import { decodeHtml } from '../decode-html.ts'
import { overrideMetadata } from '../override-metadata.ts'
import type { Parser } from '../parser-thread.ts'
import type { ArticleOverrides, Skipped } from '../read-options.ts'
import { type HeaderFields, parseContentType } from '../url/header-fields.ts'
import { DamageError } from './damage-error.ts'
import { detectLanguage } from './detect-language.ts'
import { type ArchivedResponse, parseResponse } from './parse-response.ts'
import { readRecords, type WarcRecord } from './read-records.ts'

/** Largest page in bytes, 10 MiB, as for single pages. */
export const LARGEST_BLOCK = 10 * 1024 * 1024

/** Fewest characters of text that make an article: pages below are mostly notices, galleries and lists. */
export const LEAST_TEXT = 200

const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml'])

export interface ReadWarcOptions {
  /** Name of the file in messages. */
  readonly place: string
  readonly overrides: ArticleOverrides
  readonly parser: Parser
  /** Primary language subtags of the articles that are wanted; null for all. */
  readonly languages: readonly string[] | null
  /** Where the stream begins; null for the start of the file. */
  readonly done: ReadPosition | null
  readonly onSkipped: ((skipped: Skipped) => void) | undefined
}

/**
 * The articles of a web archive: its responses that are pages with enough text in a wanted language. The others are counted by
 * reason. A file that breaks off is a failure at its end, after all that could be read.
 */
export async function* readWarc(
  stream: AsyncIterable<Uint8Array>,
  options: ReadWarcOptions,
): AsyncGenerator<ReadArticle | ReadFailure> {
  const { place: input, done, onSkipped } = options
  const skips = countSkips()
  let last = done?.count ?? 0
  const start = { offset: done?.offset ?? 0, count: done?.offset == null ? 0 : last }
  try {
    for await (const record of readRecords(stream, { start, wants: isAnswer, largest: LARGEST_BLOCK })) {
      if (record.number <= last) continue
      last = record.number
      if (!isAnswer(record.fields)) continue
      const read = await readRecord(record, options, skips)
      const position: ReadPosition = { input, count: record.number, offset: record.next }
      if (read !== null) yield { ...read, position }
    }
  } catch (error) {
    if (!(error instanceof DamageError)) throw error
    yield { place: `${input}:${last + 1}`, reason: error.message }
  }
  skips.tell({ place: input, what: 'records' }, onSkipped)
}

/** What a server sent; the archive's own notes, requests and repetitions hold no page. */
const isAnswer = (fields: HeaderFields): boolean => ['response', 'resource'].includes(fields.get('warc-type') ?? '')

async function readRecord(
  record: WarcRecord,
  { place, overrides, parser, languages }: ReadWarcOptions,
  skips: SkipCount,
): Promise<ReadArticle | null> {
  const page = pageOf(record)
  if (typeof page === 'string') return skip(skips, page)
  const { text: html, notes } = decodeHtml(page.bytes, page.charset)
  const parsed = await parser.readPage(html)
  if ('problem' in parsed) return skip(skips, 'no article was found in them')
  const { text } = parsed.article
  if (text.length < LEAST_TEXT) return skip(skips, `they hold less than ${LEAST_TEXT} characters of text`)
  const lang = await detectLanguage(text)
  if (languages !== null && (lang === null || !languages.includes(lang)))
    return skip(skips, `their language is not ${languages.join(' or ')}`)
  const article = {
    ...parsed.article,
    url: parsed.article.url ?? addressOf(record.fields),
    lang: languageOf(parsed.article.lang ?? null, lang),
  }
  return {
    article: overrideMetadata(article, overrides),
    from: 'application/warc',
    place: `${place}:${record.number}`,
    notes: [...notes, ...parsed.notes],
  }
}

function skip(skips: SkipCount, reason: string): null {
  skips.add(reason)
  return null
}

interface ArchivedPage {
  readonly bytes: Uint8Array
  readonly charset: string | null
}

/** The page that a record holds, or why it holds none. */
function pageOf({ fields, block }: WarcRecord): ArchivedPage | string {
  if (block === null) return `they are larger than ${LARGEST_BLOCK} bytes`
  const response =
    fields.get('warc-type') === 'resource' ? resourceOf(fields, block) : parseResponse(block, LARGEST_BLOCK)
  if (response === null) return 'they are no HTTP messages'
  if (response.status !== 200) return `the server answered with status ${response.status}`
  if (!PAGE_TYPES.has(response.mediaType ?? '')) return 'they are no HTML pages'
  if (response.body === null) return 'their content cannot be decompressed'
  return { bytes: response.body, charset: response.charset }
}

const resourceOf = (fields: HeaderFields, body: Uint8Array): ArchivedResponse => ({
  status: 200,
  ...parseContentType(fields.get('content-type')),
  body,
})

function addressOf(fields: HeaderFields): string | null {
  const address = fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? ''
  return /^https?:/i.test(address) && URL.canParse(address) ? address : null
}

/** What the page says where it agrees with what was found; pages often carry the language of their template. */
function languageOf(stated: string | null, found: string | null): string | null {
  if (found === null || stated?.toLowerCase().split('-')[0] === found) return stated
  return found
}
