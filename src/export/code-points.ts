import { firstWhere } from '../model/first-where.ts'

/** Turns offsets in UTF-16 code units into offsets in Unicode code points and back. A lone surrogate is a code point. */
export interface CodePointMap {
  /** @param offset in code units, not inside a surrogate pair */
  toCodePoints(offset: number): number
  /** @param offset in code points */
  toCodeUnits(offset: number): number
}

/** Memory grows with the number of characters beyond U+FFFF alone; a look-up takes the logarithm of it. */
export function mapCodePoints(text: string): CodePointMap {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index)
  const numbered = pairs.map((start, before) => start - before)
  return {
    toCodePoints: (offset) => offset - firstWhere(pairs, (start) => start >= offset),
    toCodeUnits: (offset) => offset + firstWhere(numbered, (start) => start >= offset),
  }
}
