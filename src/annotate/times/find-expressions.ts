import { findCalendarDates } from './finders/find-calendar-dates.ts'
import { findDigitalTimes, findHours, findMilitaryTimes, findNamedHours } from './finders/find-clock-times.ts'
import { findDays } from './finders/find-days.ts'
import { findCenturies, findDecades } from './finders/find-decades.ts'
import { findDistances, findVagueDistances, findYearAgo } from './finders/find-distances.ts'
import { findHolidays, findNamedDates } from './finders/find-holidays.ts'
import { findMonths } from './finders/find-months.ts'
import { findHalves, findQuarters, findSeasons } from './finders/find-parts-of-year.ts'
import { findSpelledYears } from './finders/find-spelled-years.ts'
import { findStretches, findVagueStretches } from './finders/find-stretches.ts'
import { findNeighbourUnits, findPlainUnits, findUnits, findYearEnds } from './finders/find-units.ts'
import { findVagueTimes } from './finders/find-vague-times.ts'
import { findWeekdays } from './finders/find-weekdays.ts'
import { findYears } from './finders/find-years.ts'
import type { TimeExpression, TimeFinder } from './meaning.ts'
import { joinNeighbours } from './refiners/join-neighbours.ts'
import { joinRanges } from './refiners/join-ranges.ts'
import { settleOverlaps } from './refiners/settle-overlaps.ts'

/** All finders; of two that propose the same words the earlier is believed. */
const FINDERS: readonly TimeFinder[] = [
  findCalendarDates,
  findNamedDates,
  findMonths,
  findQuarters,
  findHalves,
  findSeasons,
  findWeekdays,
  findDays,
  findHolidays,
  findStretches,
  findVagueStretches,
  findUnits,
  findPlainUnits,
  findNeighbourUnits,
  findYearEnds,
  findDistances,
  findYearAgo,
  findVagueDistances,
  findHours,
  findDigitalTimes,
  findMilitaryTimes,
  findNamedHours,
  findDecades,
  findCenturies,
  findYears,
  findSpelledYears,
  findVagueTimes,
]

/** The phrases of a sentence that name a time, in text order, never overlapping. Offsets are into the sentence. */
export function findExpressions(sentence: string): readonly TimeExpression[] {
  const proposed = FINDERS.flatMap((find) => find(sentence))
  if (proposed.length === 0) return proposed
  return joinRanges(sentence, joinNeighbours(sentence, settleOverlaps(proposed)))
}
