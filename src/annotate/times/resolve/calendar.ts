/**
 * The proleptic Gregorian calendar in whole days since 1970-01-01, with no clock and no time zone: `Date` would bring
 * those of the machine. Years are astronomical: 0 is 1 BC.
 */

export interface CivilDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

const DAYS_OF_ERA = 146_097 // 400 years
const EPOCH_SHIFT = 719_468 // days from 0000-03-01 to 1970-01-01

/** Number of the day. Algorithm: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
export function toDayNumber({ year, month, day }: CivilDay): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_OF_ERA + dayOfEra - EPOCH_SHIFT
}

export function fromDayNumber(number: number): CivilDay {
  const shifted = number + EPOCH_SHIFT
  const era = Math.floor(shifted / DAYS_OF_ERA)
  const dayOfEra = shifted - era * DAYS_OF_ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

export const daysInMonth = (year: number, month: number): number =>
  toDayNumber(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }) -
  toDayNumber({ year, month, day: 1 })

/** True for days that the calendar has. */
export const isDay = ({ year, month, day }: CivilDay): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** The same day `count` months on, or the last of that month where it has no such day. */
export function addMonths({ year, month, day }: CivilDay, count: number): CivilDay {
  const months = year * 12 + month - 1 + count
  const target = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
  return { ...target, day: Math.min(day, daysInMonth(target.year, target.month)) }
}

/** The year and the number of the ISO week that a day lies in. */
export function isoWeekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4
  const { year } = fromDayNumber(thursday)
  return { year, week: Math.floor((thursday - toDayNumber({ year, month: 1, day: 1 })) / 7) + 1 }
}
