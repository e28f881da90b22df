import { CALENDAR_DATE, findCalendarDates } from './finders/find-calendar-dates.ts'
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

/** A finder, and what a sentence must hold for it to find anything: looks that cost far less than its pattern. */
interface Triggered {
  /** Looks that finders share, one of which must hold; none need to where absent. */
  readonly within?: readonly RegExp[]
  /** Absent where those looks tell all. */
  readonly trigger?: RegExp
  readonly find: TimeFinder
}

const UNIT = /day|week|month|quarter|half|year|decade|centur/i
const DIGIT = /\d/
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/** All finders; of two that propose the same words the earlier is believed. */
const FINDERS: readonly Triggered[] = [
  { within: [DIGIT, MONTH], trigger: CALENDAR_DATE, find: findCalendarDates },
  { within: [DIGIT], trigger: /9\/11/, find: findNamedDates },
  { within: [MONTH], find: findMonths },
  { within: [UNIT, DIGIT], trigger: /quarter|Q[1-4]/i, find: findQuarters },
  { within: [UNIT], trigger: /\bhalf\b/i, find: findHalves },
  { trigger: /spring|summer|autumn|fall|winter/i, find: findSeasons },
  { within: [UNIT], trigger: /(?:n|s|r|i)day\b/i, find: findWeekdays },
  { trigger: /today|yesterday|tomorrow|night|this (?:m|a|e)/i, find: findDays },
  { trigger: /christmas|thanksg|hallow|new year|boxing|valentine|labor|may day/i, find: findHolidays },
  { within: [UNIT], find: findStretches },
  { trigger: /(?:day|week|month|quarter|year|decade|hour)s\b/i, find: findVagueStretches },
  { within: [UNIT], find: findUnits },
  { within: [UNIT], find: findPlainUnits },
  { trigger: /before|earlier|after/i, find: findNeighbourUnits },
  { within: [UNIT], trigger: /year/i, find: findYearEnds },
  { trigger: /ago|earlier|before|previous|later|from now|hence|afterward/i, find: findDistances },
  { within: [UNIT], trigger: /year.(?:ago|earlier)/i, find: findYearAgo },
  { trigger: /ago|earlier/i, find: findVagueDistances },
  { within: [DIGIT], trigger: /\d.{0,4}[ap]\.? ?m/i, find: findHours },
  { within: [DIGIT], trigger: /\d:\d/, find: findDigitalTimes },
  { within: [DIGIT], trigger: /\d{4}\s?[hGU]/, find: findMilitaryTimes },
  { trigger: /noon|midday|midnight/i, find: findNamedHours },
  { trigger: /\d0['’]?s|ties\b/i, find: findDecades },
  { within: [UNIT], trigger: /centur/i, find: findCenturies },
  { within: [DIGIT], find: findYears },
  { trigger: /(?:ninet|eight)een|twenty|two thousand/i, find: findSpelledYears },
  {
    trigger: /now|current|these days|at present|moment|this time|recent|lately|past|long ago|soon|shortly|future|term/i,
    find: findVagueTimes,
  },
]

/** All looks in one, so that a sentence without any time, as every other is, is gone through once. */
const ANY = new RegExp(
  [...new Set(FINDERS.flatMap(({ within, trigger }) => within ?? trigger ?? []))].map(({ source }) => source).join('|'),
  'i',
)

/** The phrases of a sentence that name a time, in text order, never overlapping. Offsets are into the sentence. */
export function findExpressions(sentence: string): readonly TimeExpression[] {
  if (!ANY.test(sentence)) return []
  const shared = new Set([UNIT, DIGIT, MONTH].filter((look) => look.test(sentence)))
  const proposed = FINDERS.flatMap(({ within, trigger, find }) =>
    (within === undefined || within.some((look) => shared.has(look))) &&
    (trigger === undefined || trigger.test(sentence))
      ? find(sentence)
      : [],
  )
  if (proposed.length === 0) return proposed
  return joinRanges(sentence, joinNeighbours(sentence, settleOverlaps(proposed)))
}
