import { HOLIDAYS } from '../../../language/en/time-words.ts'
import type { DateMeaning, Meaning, MonthMeaning, Turn, YearMeaning } from '../meaning.ts'
import { isDay, toDayNumber, weekdayOf } from './calendar.ts'
import { chooseYear } from './choose-year.ts'
import { dayPeriod, formatDay, monthPeriod, type Period, partPeriod, type TimeValue } from './period.ts'
import { originOf, resolveYear } from './resolve-year.ts'
import type { Scene } from './scene.ts'

type PartMeaning = Extract<Meaning, { kind: 'part-of-year' }>
type HolidayMeaning = Extract<Meaning, { kind: 'holiday' }>

/** A leap year: a date without its year is possible where it has the day. */
const ANY_YEAR = 2000
/** TIMEX3 for the digits of a year that is not known. */
const UNKNOWN_YEAR = 'XXXX'

export function resolveDate({ year, month, day }: DateMeaning, scene: Scene): TimeValue | null {
  if (!isDay({ year: typeof year === 'number' ? year : ANY_YEAR, month, day })) return null
  const build = (number: number): Period => dayPeriod(toDayNumber({ year: number, month, day }))
  return inYear(year, null, scene, build) ?? withoutYear(formatDay({ year: ANY_YEAR, month, day }), 'day')
}

export function resolveMonth({ year, month, turn }: MonthMeaning, scene: Scene): TimeValue {
  const build = (number: number): Period => monthPeriod(number, month)
  return inYear(year, turn, scene, build) ?? withoutYear(monthPeriod(ANY_YEAR, month).value, 'month')
}

export function resolvePart({ part, year, turn }: PartMeaning, scene: Scene): TimeValue {
  const build = (number: number): Period => partPeriod(number, part)
  const { value, grain } = build(ANY_YEAR)
  return inYear(year, turn, scene, build) ?? withoutYear(value, grain)
}

export function resolveHoliday({ name, year, turn }: HolidayMeaning, scene: Scene): TimeValue | null {
  const holiday = HOLIDAYS.get(name)
  if (holiday === undefined) return null
  const { month, day, nth = 1, weekday = 1 } = holiday
  const build = (number: number): Period => {
    const first = toDayNumber({ year: number, month, day: day ?? 1 })
    return dayPeriod(day === undefined ? first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7 : first)
  }
  return inYear(year, turn, scene, build)
}

/** The one of a kind that comes once a year; null where nothing tells the year. */
function inYear(year: YearMeaning, turn: Turn | null, scene: Scene, build: (year: number) => Period): Period | null {
  const number = resolveYear(year, scene)
  if (number !== null) return build(number)
  return turn === null ? chooseYear(scene, build) : inTurn(turn, scene, build)
}

function inTurn(turn: Turn, scene: Scene, build: (year: number) => Period): Period | null {
  const origin = originOf(turn, scene)
  if (origin === null) return null
  const year = resolveYear(turn === 'last' || turn === 'this' || turn === 'next' ? 'this' : 'same', scene) ?? 0
  const candidates = [build(year - 1), build(year), build(year + 1)]
  if (turn === 'last' || turn === 'before') return candidates.findLast(({ last }) => last < origin) ?? null
  if (turn === 'next' || turn === 'after') return candidates.find(({ first }) => first > origin) ?? null
  return candidates.find(({ first, last }) => first <= origin && origin <= last) ?? build(year)
}

const withoutYear = (value: string, grain: Period['grain']): TimeValue => ({
  value: `${UNKNOWN_YEAR}${value.slice(UNKNOWN_YEAR.length)}`,
  grain,
})
