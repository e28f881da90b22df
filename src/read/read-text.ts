import type { ReadArticle, ReadFailure } from '../model/article.ts'
import { decodeText } from './decode-text.ts'
import { overrideMetadata } from './override-metadata.ts'
import type { ArticleOverrides } from './read-options.ts'
import { readWhole } from './read-whole.ts'

/** Largest plain-text input in bytes, 64 MiB: it is one article, and is held in memory as a whole. */
export const LARGEST_TEXT = 64 * 1024 * 1024

export interface ReadTextOptions {
  /** Name of the file in messages. */
  readonly place: string
  readonly overrides: ArticleOverrides
  /** In bytes; `LARGEST_TEXT` where absent. */
  readonly largest?: number
}

/** Plain text is one article; its text is what was decoded, unchanged: nothing trimmed, no line ends rewritten. */
export async function readText(
  stream: AsyncIterable<Uint8Array>,
  { place, overrides, largest = LARGEST_TEXT }: ReadTextOptions,
): Promise<ReadArticle | ReadFailure> {
  const bytes = await readWhole(stream, largest)
  if (bytes === null)
    return { place, reason: `is larger than ${largest} bytes, too much for one article: split it, or write JSONL` }
  const { text, notes } = decodeText(bytes)
  if (!/\S/u.test(text)) return { place, reason: 'holds only white space: there is nothing to read' }
  return { article: overrideMetadata({ text }, overrides), from: 'text/plain', place, notes }
}
