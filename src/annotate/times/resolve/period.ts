import type { PartOfYear } from '../meaning.ts'
import { addMonths, type CivilDay, daysInMonth, fromDayNumber, isoWeekOf, toDayNumber, weekdayOf } from './calendar.ts'

export type Grain =
  | 'minute'
  | 'hour'
  | 'part of day'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'fiscal year'
  | 'decade'
  | 'century'
  | 'vague'

/** A time as the record has it. */
export interface TimeValue {
  readonly value: string
  readonly grain: Grain
}

/** A time of which the days are known: numbers of the first and the last one that it covers. */
export interface Period extends TimeValue {
  readonly first: number
  readonly last: number
}

const pad = (number: number): string => String(number).padStart(2, '0')

/** Four digits; `BC0044` for the year 44 BC, as TIMEX3 writes it. */
export const formatYear = (year: number): string =>
  year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`

export const formatDay = ({ year, month, day }: CivilDay): string => `${formatYear(year)}-${pad(month)}-${pad(day)}`

export function dayPeriod(number: number): Period {
  return { value: formatDay(fromDayNumber(number)), grain: 'day', first: number, last: number }
}

/** The ISO week, Monday to Sunday, that a day lies in. */
export function weekPeriod(number: number): Period {
  const { year, week } = isoWeekOf(number)
  const monday = number - weekdayOf(number) + 1
  return { value: `${formatYear(year)}-W${pad(week)}`, grain: 'week', first: monday, last: monday + 6 }
}

/** Saturday and Sunday of the ISO week that a day lies in. */
export function weekendPeriod(number: number): Period {
  const { value, last } = weekPeriod(number)
  return { value: `${value}-WE`, grain: 'weekend', first: last - 1, last }
}

/** `month` may lie outside 1 to 12 and then counts into other years. */
export function monthPeriod(year: number, month: number): Period {
  const first = addMonths({ year, month: 1, day: 1 }, month - 1)
  return {
    value: `${formatYear(first.year)}-${pad(first.month)}`,
    grain: 'month',
    first: toDayNumber(first),
    last: toDayNumber(first) + daysInMonth(first.year, first.month) - 1,
  }
}

export function yearPeriod(year: number, grain: 'year' | 'fiscal year' = 'year'): Period {
  return { value: formatYear(year), grain, ...daysOfYears(year, 1) }
}

/** Ten years from a year that 10 divides (`199X`), or a hundred from one that 100 divides (`19XX`). */
export function yearsPeriod(first: number, grain: 'decade' | 'century'): Period {
  const [count, digits] = grain === 'decade' ? [10, 3] : [100, 2]
  return { value: formatYear(first).slice(0, digits).padEnd(4, 'X'), grain, ...daysOfYears(first, count) }
}

/** First month and length in months. Seasons are meteorological and of the north; a winter has the year of its December. */
const PARTS: { readonly [part in PartOfYear]: readonly [firstMonth: number, months: number] } = {
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [12, 3],
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
}

export function partPeriod(year: number, part: PartOfYear): Period {
  const [firstMonth, months] = PARTS[part]
  return {
    value: `${formatYear(year)}-${part}`,
    grain: part.startsWith('Q') ? 'quarter' : part.startsWith('H') ? 'half' : 'season',
    first: monthPeriod(year, firstMonth).first,
    last: monthPeriod(year, firstMonth + months - 1).last,
  }
}

/** From the begin of one to the end of another; null where that is no stretch of time. */
export function rangePeriod(from: Period, to: Period): Period | null {
  if (from.first > to.last || from.value === to.value) return null
  return { value: `${from.value}/${to.value}`, grain: to.grain, first: from.first, last: to.last }
}

function daysOfYears(year: number, count: number): { readonly first: number; readonly last: number } {
  return {
    first: toDayNumber({ year, month: 1, day: 1 }),
    last: toDayNumber({ year: year + count, month: 1, day: 1 }) - 1,
  }
}
