import { type Span, splitsPair } from '../model/span.ts'

/**
 * The part of `span` that is a lawful span of `text`: inside it, not empty, and with no surrogate pair split: a half at
 * either edge is left out. Null where nothing is left.
 */
export function fitSpan(text: string, span: Span): Span | null {
  let start = Math.max(0, Math.trunc(span.start))
  let end = Math.min(text.length, Math.trunc(span.end))
  if (splitsPair(text, start)) start += 1
  if (splitsPair(text, end)) end -= 1
  return start < end ? { start, end } : null
}
