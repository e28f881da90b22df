import type { ReadArticle, ReadFailure } from '../model/article.ts'
import { decodeBytewise } from './decode-text.ts'
import { detectUtf16 } from './detect-utf16.ts'
import { overrideMetadata } from './override-metadata.ts'
import { parseArticleLine } from './parse-article-line.ts'
import { peekBytes } from './peek-bytes.ts'
import type { ArticleOverrides } from './read-options.ts'
import { type ByteLine, splitLines } from './split-lines.ts'
import { transcodeUtf16 } from './transcode-utf16.ts'

/** Longest line in bytes, 64 MiB: a line is held in memory as a whole. */
export const LONGEST_LINE = 64 * 1024 * 1024

const HEAD = 4096

export interface ReadJsonlOptions {
  /** Name of the file in messages. */
  readonly place: string
  readonly overrides: ArticleOverrides
  /** How many lines to pass over unread, from an earlier run; none where absent. */
  readonly done?: number
  /** In bytes; `LONGEST_LINE` where absent. */
  readonly longestLine?: number
}

/** One article a line; a bad line is a failure with its number, and the rest goes on. Blank lines are passed over. */
export async function* readJsonl(
  stream: AsyncIterable<Uint8Array>,
  { place: input, overrides, done = 0, longestLine = LONGEST_LINE }: ReadJsonlOptions,
): AsyncGenerator<ReadArticle | ReadFailure> {
  let lines = done
  for await (const line of splitLines(await asBytewise(stream), longestLine)) {
    if (line.number <= done) continue
    const read = readLine(line, { place: `${input}:${line.number}`, overrides, longestLine })
    if (read === null) continue
    lines++
    yield { ...read, position: { input, count: line.number, offset: null } }
  }
  if (lines === 0)
    yield { place: input, reason: 'has no articles: it holds only blank lines; write one article on each line' }
}

/** UTF-16, which some shells write, is brought to UTF-8; all else is left as it is, since its line feeds are single bytes. */
async function asBytewise(stream: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const { head, all } = await peekBytes(stream, HEAD)
  const utf16 = detectUtf16(head)
  return utf16 === null ? all : transcodeUtf16(all, utf16.encoding)
}

function readLine(
  { bytes, ended }: ByteLine,
  options: Required<Omit<ReadJsonlOptions, 'done'>>,
): ReadArticle | ReadFailure | null {
  const { place, overrides, longestLine } = options
  if (bytes === null)
    return { place, reason: `this line is longer than ${longestLine} bytes: give each article a line of its own` }
  const { text, notes } = decodeBytewise(bytes)
  if (/^\s*$/.test(text)) return null
  const parsed = parseArticleLine(text, ended)
  if ('problem' in parsed) return { place, reason: parsed.problem }
  return { article: overrideMetadata(parsed.article, overrides), from: 'application/jsonl', place, notes }
}
