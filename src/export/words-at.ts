import type { Span } from '../model/span.ts'

/** The words of a span; null for null. */
export function wordsAt(text: string, span: Span): string
export function wordsAt(text: string, span: Span | null): string | null
export function wordsAt(text: string, span: Span | null): string | null {
  return span === null ? null : text.slice(span.start, span.end)
}
