import type { ReadPosition } from '../model/article.ts'
import type { FetcherOptions } from './url/fetcher-options.ts'

/**
 * How the bytes of an input are to be read. `jsonl` is an article on each line; `json` one document: a JSON Feed, ninjs, an
 * article or an array of them; `xml` a feed, NITF or NewsML-G2, as its root tells; `warc` a web archive, plain or in gzip.
 */
export const INPUT_FORMATS = ['text', 'html', 'jsonl', 'json', 'xml', 'warc'] as const

export type InputFormat = (typeof INPUT_FORMATS)[number]

/** What the caller knows of the articles better than they do: it replaces what the inputs themselves say. */
export interface ArticleOverrides {
  readonly id?: string | null
  readonly url?: string | null
  /** ISO 8601 date or date-time. */
  readonly published?: string | null
  readonly outlet?: string | null
  /** BCP 47 tag. */
  readonly lang?: string | null
}

export interface ReadOptions extends ArticleOverrides {
  /** Format of every input, whatever its name; where absent the ending of a file decides, and for other inputs their first bytes. */
  readonly format?: InputFormat
  /** Format of standard input alone; where absent, `format`, and then its first bytes decide. */
  readonly stdinFormat?: InputFormat
  /** What `-` stands for; the standard input of the process where absent. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** How inputs that are web addresses are fetched; where absent they are refused, and nothing is ever fetched. */
  readonly network?: FetcherOptions
  /** True to fetch the pages of feed items that come without their text, or with a summary only. Needs `network`. */
  readonly fetchItems?: boolean
  /**
   * Primary language subtags of the articles that are wanted from web archives, `en` alone where absent; null for all. What the
   * text is written in counts, not what the page says.
   */
  readonly languages?: readonly string[] | null
  /**
   * Asked once for each file before it is opened: the position of the last article that is done, from an earlier run over the
   * same file; `done` where the whole file is; null to begin at its start. Not asked for standard input.
   */
  readonly resume?: (input: string) => Promise<ReadPosition | 'done' | null>
  /** Told at the end of each folder, archive or feed: how much of it was passed over, once for each reason. */
  readonly onSkipped?: (skipped: Skipped) => void
}

/** Parts of an input that were not read because they are no articles, or not wanted; no failures. */
export interface Skipped {
  /** The folder, file or address that was given as input. */
  readonly place: string
  readonly count: number
  readonly what: 'files' | 'records' | 'items'
  /** Why they were skipped, in words. */
  readonly reason: string
}
