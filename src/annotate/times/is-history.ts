import type { Meaning, TimeExpression } from './meaning.ts'
import { toDayNumber } from './resolve/calendar.ts'

/** Days after which what is told is no longer news. */
const DAYS_OF_NEWS = 730

/**
 * True where a text tells of a time long before its publication: more of its times name a year that is long past than
 * count from the day of publication. There a date without a year belongs to the year named last. Without a date of
 * publication every year is long past.
 */
export function isHistory(expressions: readonly TimeExpression[], published: number | null): boolean {
  let told = 0
  let news = 0
  for (const { meaning } of expressions) {
    const year = yearOf(meaning)
    if (year !== null && (published === null || published - toDayNumber({ year, month: 12, day: 31 }) > DAYS_OF_NEWS)) {
      told++
    } else if (countsFromPublication(meaning)) news++
  }
  return told > news * 2
}

/** True where a date or a month is given with its year, or a year alone. */
export const namesYear = (meaning: Meaning): boolean => yearOf(meaning) !== null

function yearOf(meaning: Meaning): number | null {
  if (meaning.kind === 'range') return yearOf(meaning.from)
  if (meaning.kind === 'time-of-day') return meaning.day && yearOf(meaning.day)
  return 'year' in meaning && typeof meaning.year === 'number' ? meaning.year : null
}

/** True for what is counted from the day of publication, and for weekdays. */
export const countsFromPublication = (meaning: Meaning): boolean =>
  meaning.kind === 'weekday' ||
  (meaning.kind === 'distance' && meaning.from === 'publication') ||
  (meaning.kind === 'unit' && (meaning.turn === 'last' || meaning.turn === 'this' || meaning.turn === 'next'))
