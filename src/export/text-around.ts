import { type Span, splitsPair } from '../model/span.ts'
import { wordsAt } from './words-at.ts'

/** Up to `most` code units of text before and after a span; one less where that would split a surrogate pair. */
export function textAround(text: string, { start, end }: Span, most: number): { before: string; after: string } {
  const from = Math.max(0, start - most)
  const to = Math.min(text.length, end + most)
  return {
    before: wordsAt(text, { start: splitsPair(text, from) ? from + 1 : from, end: start }),
    after: wordsAt(text, { start: end, end: splitsPair(text, to) ? to - 1 : to }),
  }
}
