import type { Meaning } from '../meaning.ts'
import { fromDayNumber } from './calendar.ts'
import { dayPeriod, type Period, rangePeriod, type TimeValue, yearPeriod, yearsPeriod } from './period.ts'
import { resolveDate, resolveHoliday, resolveMonth, resolvePart } from './resolve-calendar.ts'
import { resolveDistance, resolveStretch, resolveUnit, resolveWeekday } from './resolve-relative.ts'
import type { Scene } from './scene.ts'

/**
 * The time that a phrase means, seen from the scene; null where nothing tells, as for "yesterday" in an article without
 * a date of publication, or where there is no such day.
 */
export function resolveMeaning(meaning: Meaning, scene: Scene): TimeValue | null {
  switch (meaning.kind) {
    case 'date':
      return resolveDate(meaning, scene)
    case 'month':
      return resolveMonth(meaning, scene)
    case 'part-of-year':
      return resolvePart(meaning, scene)
    case 'holiday':
      return resolveHoliday(meaning, scene)
    case 'year':
      return yearPeriod(meaning.year, meaning.fiscal ? 'fiscal year' : 'year')
    case 'years':
      return yearsPeriod(meaning.full ? meaning.first : inLastCentury(meaning.first, scene), meaning.grain)
    case 'weekday':
      return resolveWeekday(meaning, scene)
    case 'unit':
      return resolveUnit(meaning, scene)
    case 'distance':
      return resolveDistance(meaning, scene)
    case 'stretch':
      return resolveStretch(meaning, scene)
    case 'vague':
      return { value: meaning.value, grain: 'vague' }
    case 'time-of-day':
      return atTime(meaning.time, dayOf(meaning.day, scene))
    case 'range':
      return resolveRange(resolveMeaning(meaning.from, scene), resolveMeaning(meaning.to, scene))
  }
}

/** True where the days of a time are known. */
export const isPeriod = (time: TimeValue): time is Period => 'first' in time

/** The day named with it or before it in the sentence, in a history the one told of last, else that of publication. */
function dayOf(day: Meaning | null, scene: Scene): TimeValue | null {
  if (day !== null) return resolveMeaning(day, scene)
  const { narration, published, isTold } = scene
  const told = scene.day ?? (isTold ? narration : null)
  if (told !== null && told.first === told.last) return dayPeriod(told.first)
  return published === null ? null : dayPeriod(published)
}

function atTime(time: string, day: TimeValue | null): TimeValue | null {
  if (day === null || day.grain !== 'day') return null
  return { ...day, value: `${day.value}${time}`, grain: /^T\d/.test(time) ? 'minute' : 'part of day' }
}

function resolveRange(from: TimeValue | null, to: TimeValue | null): TimeValue | null {
  if (from === null || to === null) return null
  if (isPeriod(from) && isPeriod(to)) return rangePeriod(from, to)
  return { value: `${from.value}/${to.value}`, grain: to.grain }
}

/** Year that decades in two digits belong to where no publication tells. */
const ASSUMED_YEAR = 2000

/** "the '60s" are those of the last hundred years before the publication. */
function inLastCentury(first: number, { published }: Scene): number {
  const year = published === null ? ASSUMED_YEAR : fromDayNumber(published).year
  const century = Math.floor(year / 100) * 100
  return century + first <= year ? century + first : century - 100 + first
}
