import { isDay, toDayNumber } from './calendar.ts'

const ISO_DAY = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])/

/**
 * Number of the day of publication. A date-time counts by the day that it writes, in its own time zone, whatever the
 * zone of the machine: that is the day which the newsroom called "today". null where it is absent or no such day.
 */
export function readPublished(published: string | null | undefined): number | null {
  const [, year, month, day] = ISO_DAY.exec(published ?? '') ?? []
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  return isDay(date) ? toDayNumber(date) : null
}
