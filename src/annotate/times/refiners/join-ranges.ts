import type { Meaning, TimeExpression } from '../meaning.ts'

const LINK = /^\s?(?:-|–|—|to|until|till|through|and)\s?$/i
const OPENING = /\b(?:from|between)\s(?:the\s)?$/i
const IS_AND = /and/i
const IS_DASH = /[-–—]/

/** Joins the two ends of a range: "from 2001 to 2005", "between March and May 2014", "1939-1945". */
export function joinRanges(sentence: string, expressions: readonly TimeExpression[]): TimeExpression[] {
  const joined: TimeExpression[] = []
  for (const expression of expressions) {
    const last = joined.at(-1)
    const meaning = last && rangeOf(last, expression, sentence)
    if (last && meaning) joined.splice(-1, 1, { start: last.start, end: expression.end, meaning })
    else joined.push(expression)
  }
  return joined
}

function rangeOf(left: TimeExpression, right: TimeExpression, sentence: string): Meaning | null {
  const between = sentence.slice(left.end, right.start)
  if (!LINK.test(between) || left.meaning.kind !== right.meaning.kind) return null
  const isOpened = OPENING.test(sentence.slice(Math.max(0, left.start - 15), left.start))
  if (!isOpened && (IS_AND.test(between) || !IS_DASH.test(between))) return null
  return { kind: 'range', from: withYearOf(right.meaning, left.meaning), to: right.meaning }
}

/** "March to May 2014": the year of the end is that of the beginning. */
function withYearOf(end: Meaning, begin: Meaning): Meaning {
  const hasYear = end.kind === 'date' || end.kind === 'month' || end.kind === 'part-of-year'
  const lacksYear = begin.kind === 'date' || begin.kind === 'month' || begin.kind === 'part-of-year'
  return hasYear && lacksYear && begin.year === null ? { ...begin, year: end.year } : begin
}
