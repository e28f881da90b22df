import { findInputs } from './find-inputs.ts'
import type { InputFormat, ReadOptions } from './read-options.ts'

const LINE_FEED = 10

/** Formats whose articles can be counted without reading them; a file without a known ending is mostly one of these. */
const COUNTED = new Set<InputFormat | null>(['text', 'html', 'jsonl', null])

/**
 * How many articles the inputs hold, for progress: one a file, one a line of JSONL. Cheap beside reading them. null where it
 * cannot be known before the end (standard input, addresses, feeds, archives) or nothing can be found.
 */
export async function countArticles(inputs: readonly string[], options: ReadOptions = {}): Promise<number | null> {
  let count = 0
  for (const argument of inputs) {
    for await (const input of findInputs(argument, { ...options, onSkipped: () => {} })) {
      if ('reason' in input) continue
      if ('address' in input || input.size === null || !COUNTED.has(input.format)) return null
      count += input.format === 'jsonl' ? await countLines(input.open()) : 1
    }
  }
  return count === 0 ? null : count
}

/** Lines with anything on them. */
async function countLines(bytes: AsyncIterable<Uint8Array>): Promise<number> {
  let lines = 0
  let filled = false
  for await (const chunk of bytes) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      if (filled || at > from) lines++
      filled = false
      from = at + 1
    }
    if (from < chunk.length) filled = true
  }
  return filled ? lines + 1 : lines
}
