/**
 * A half-open stretch of text: `text.slice(start, end)` is the words.
 * Unit: UTF-16 code units into the article's `text`.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The bare span of anything that has one. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** Length in UTF-16 code units. */
export const lengthOf = (span: Span): number => span.end - span.start

/** True where `outer` holds all of `inner`; equal spans contain each other. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** True where the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True where the two overlap and neither contains the other. */
export const crosses = (a: Span, b: Span): boolean => overlaps(a, b) && !contains(a, b) && !contains(b, a)

/** Order of appearance: by start, the longer first. For `Array.prototype.sort`. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** True where `offset` lies between the two halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  return isBetween(text.charCodeAt(offset - 1), 0xd800, 0xdbff) && isBetween(text.charCodeAt(offset), 0xdc00, 0xdfff)
}

const isBetween = (code: number, low: number, high: number): boolean => code >= low && code <= high
