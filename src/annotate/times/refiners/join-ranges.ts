import type { Meaning, TimeExpression } from '../meaning.ts'

const DASH = /^\s?(?:-|–|—)\s?$/
const WORD = /^\s(?:to|until|till|through|and|or)\s(?:the\s)?$/i

/**
 * Joins the two ends of a range that is written with a dash ("1939-1945"). Ends with a word between them ("between March
 * and May 2014") stay two times, and the first shares the year of the second.
 */
export function joinRanges(sentence: string, expressions: readonly TimeExpression[]): TimeExpression[] {
  const joined: TimeExpression[] = []
  for (const expression of expressions) {
    const last = joined.at(-1)
    const between = last && sentence.slice(last.end, expression.start)
    if (last && between && last.meaning.kind === expression.meaning.kind) {
      const from = withYearOf(expression.meaning, last.meaning)
      if (DASH.test(between)) {
        joined.splice(-1, 1, {
          start: last.start,
          end: expression.end,
          meaning: { kind: 'range', from, to: expression.meaning },
        })
        continue
      }
      if (WORD.test(between)) joined.splice(-1, 1, { ...last, meaning: from })
    }
    joined.push(expression)
  }
  return joined
}

/** `begin` with the year of `end` where it names none. */
function withYearOf(end: Meaning, begin: Meaning): Meaning {
  const isShared = isDated(begin) && isDated(end) && begin.year === null
  return isShared ? { ...begin, year: end.year } : begin
}

const isDated = (meaning: Meaning): meaning is Extract<Meaning, { kind: 'date' | 'month' | 'part-of-year' }> =>
  meaning.kind === 'date' || meaning.kind === 'month' || meaning.kind === 'part-of-year'
