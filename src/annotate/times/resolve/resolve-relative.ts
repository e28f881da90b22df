import type { Meaning, PartOfYear } from '../meaning.ts'
import { addMonths, fromDayNumber, toDayNumber, weekdayOf } from './calendar.ts'
import {
  dayPeriod,
  monthPeriod,
  type Period,
  partPeriod,
  rangePeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
  yearsPeriod,
} from './period.ts'
import { originOf, STEPS } from './resolve-year.ts'
import type { Scene } from './scene.ts'

type Of<Kind extends Meaning['kind']> = Extract<Meaning, { kind: Kind }>

/** "this week", "the following year" */
export function resolveUnit({ unit, turn }: Of<'unit'>, scene: Scene): Period | null {
  const origin = originOf(turn, scene)
  if (origin === null) return null
  const isRecentWeekend = turn === 'this' && scene.tense !== 'future' && weekdayOf(origin) <= 3
  return periodAt(unit, origin, unit === 'weekend' && isRecentWeekend ? -1 : STEPS[turn])
}

/** "two years ago", "three days later" */
export function resolveDistance({ unit, count, from }: Of<'distance'>, scene: Scene): Period | null {
  const isTold = from === 'narration' && scene.narration !== null
  const origin = isTold ? scene.narration.first : scene.published
  if (origin === null) return null
  if (isTold && unit === 'year') return yearsFrom(scene.narration, count)
  // "a year ago" is about as exact as "twelve months ago"; larger numbers of years are rounder.
  return unit === 'year' && Math.abs(count) === 1
    ? periodAt('month', origin, count * 12)
    : periodAt(unit, origin, count)
}

/** Years from a time in the narration, as exact as that one. */
function yearsFrom({ grain, first, value }: Period, count: number): Period | null {
  if (grain === 'year' || grain === 'fiscal year') return yearPeriod(fromDayNumber(first).year + count, grain)
  const part = /-(Q[1-4]|H[12]|SP|SU|FA|WI)$/.exec(value)?.[1]
  if (part !== undefined && isPart(part)) return partPeriod(fromDayNumber(first).year + count, part)
  return periodAt('month', first, count * 12)
}

const isPart = (part: string): part is PartOfYear => /^(?:Q[1-4]|H[12]|SP|SU|FA|WI)$/.test(part)

/** "the past three months": up to the day of publication, or from it on. */
export function resolveStretch({ unit, count }: Of<'stretch'>, { published }: Scene): Period | null {
  if (published === null) return null
  const other = shift(unit, published, count)
  if (other === null) return null
  const [from, to] = count < 0 ? [other, published] : [published, other]
  return rangePeriod(dayPeriod(from), dayPeriod(to))
}

/** "Monday", "last Friday", "Monday of last week" */
export function resolveWeekday({ weekday, turn, week }: Of<'weekday'>, scene: Scene): Period | null {
  const { published, narration, tense, isTold } = scene
  if (narration !== null && turn === null && isTold) return dayPeriod(onOrAfter(narration.first, weekday))
  if (week !== null && published !== null) return dayPeriod(weekPeriod(published + 7 * STEPS[week]).first + weekday - 1)
  const origin = turn === null ? published : originOf(turn, scene)
  if (origin === null) return null
  const direction = turn === null || turn === 'this' || turn === 'same' ? 0 : STEPS[turn]
  if (direction !== 0)
    return dayPeriod(direction < 0 ? onOrBefore(origin - 1, weekday) : onOrAfter(origin + 1, weekday))
  return dayPeriod(tense === 'future' ? onOrAfter(origin, weekday) : onOrBefore(origin, weekday))
}

const onOrBefore = (day: number, weekday: number): number => day - ((weekdayOf(day) - weekday + 7) % 7)
const onOrAfter = (day: number, weekday: number): number => day + ((weekday - weekdayOf(day) + 7) % 7)

/** The unit that a day lies in, or the one `count` further; null for hours, which a day of publication does not tell. */
function periodAt(unit: Of<'unit'>['unit'], origin: number, count: number): Period | null {
  const day = fromDayNumber(origin)
  switch (unit) {
    case 'hour':
      return null
    case 'day':
      return dayPeriod(origin + count)
    case 'week':
      return weekPeriod(origin + count * 7)
    case 'weekend':
      return weekendPeriod(origin + count * 7)
    case 'month':
      return monthPeriod(day.year, day.month + count)
    case 'quarter': {
      const quarters = day.year * 4 + Math.floor((day.month - 1) / 3) + count
      return partPeriod(Math.floor(quarters / 4), (['Q1', 'Q2', 'Q3', 'Q4'] as const)[((quarters % 4) + 4) % 4] ?? 'Q1')
    }
    case 'half': {
      const halves = day.year * 2 + (day.month > 6 ? 1 : 0) + count
      return partPeriod(Math.floor(halves / 2), halves % 2 === 0 ? 'H1' : 'H2')
    }
    case 'year':
      return yearPeriod(day.year + count)
    case 'decade':
      return yearsPeriod(Math.floor(day.year / 10 + count) * 10, 'decade')
    case 'century':
      return yearsPeriod(Math.floor(day.year / 100 + count) * 100, 'century')
  }
}

/** The day so many units away; null for hours. */
function shift(unit: Of<'unit'>['unit'], origin: number, count: number): number | null {
  if (unit === 'hour') return null
  if (unit === 'day') return origin + count
  if (unit === 'week' || unit === 'weekend') return origin + count * 7
  const months = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 }[unit]
  return toDayNumber(addMonths(fromDayNumber(origin), count * months))
}
