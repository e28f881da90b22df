import type { Span } from '../model/span.ts'

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

/** True where `offset` lies between the two halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  return isBetween(text.charCodeAt(offset - 1), 0xd800, 0xdbff) && isBetween(text.charCodeAt(offset), 0xdc00, 0xdfff)
}

const isBetween = (code: number, low: number, high: number): boolean => code >= low && code <= high
