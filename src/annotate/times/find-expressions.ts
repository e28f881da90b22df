import { CALENDAR_DATE, findCalendarDates, WORD_OF_CALENDAR_DATE } from './finders/find-calendar-dates.ts'
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
import { createWordSpotter } from './spot-words.ts'

/** A finder, and what a sentence must hold for it to find anything: looks that cost far less than its pattern. */
interface Triggered {
  /** What one of its words must fit. */
  readonly word: RegExp
  /** What the sentence must fit as well; absent where the word tells all. */
  readonly trigger?: RegExp
  readonly find: TimeFinder
}

const UNIT = /day|week|month|quarter|half|year|decade|centur/i
const DIGIT = /\d/

/** All finders; of two that propose the same words the earlier is believed. */
const FINDERS: readonly Triggered[] = [
  { word: WORD_OF_CALENDAR_DATE, trigger: CALENDAR_DATE, find: findCalendarDates },
  { word: /9\/11/, find: findNamedDates },
  { word: /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i, find: findMonths },
  { word: /quarter|Q[1-4]/i, find: findQuarters },
  { word: /\bhalf\b/i, find: findHalves },
  { word: /spring|summer|autumn|fall|winter/i, find: findSeasons },
  { word: /(?:n|s|r|i)day\b/i, find: findWeekdays },
  {
    word: /today|yesterday|tomorrow|night|this$/i,
    trigger: /today|yesterday|tomorrow|night|this (?:m|a|e)/i,
    find: findDays,
  },
  {
    word: /christmas|thanksg|hallow|new$|boxing|valentine|labor|may$/i,
    trigger: /christmas|thanksg|hallow|new year|boxing|valentine|labor|may day/i,
    find: findHolidays,
  },
  { word: UNIT, find: findStretches },
  { word: /(?:day|week|month|quarter|year|decade|hour)s\b/i, find: findVagueStretches },
  { word: UNIT, find: findUnits },
  { word: UNIT, find: findPlainUnits },
  { word: /before|earlier|after/i, find: findNeighbourUnits },
  { word: /year/i, find: findYearEnds },
  {
    word: /ago|earlier|before|previous|later|from$|hence|afterward/i,
    trigger: /ago|earlier|before|previous|later|from now|hence|afterward/i,
    find: findDistances,
  },
  { word: /year/i, trigger: /year.(?:ago|earlier)/i, find: findYearAgo },
  { word: /ago|earlier/i, find: findVagueDistances },
  { word: DIGIT, trigger: /\d.{0,4}[ap]\.? ?m/i, find: findHours },
  { word: /\d:\d/, find: findDigitalTimes },
  { word: /\d{4}/, trigger: /\d{4}\s?[hGU]/, find: findMilitaryTimes },
  { word: /noon|midday|midnight/i, find: findNamedHours },
  { word: /\d0['’]?s|ties\b/i, find: findDecades },
  { word: /centur/i, find: findCenturies },
  { word: DIGIT, find: findYears },
  {
    word: /(?:ninet|eight)een|twenty|two$/i,
    trigger: /(?:ninet|eight)een|twenty|two thousand/i,
    find: findSpelledYears,
  },
  {
    word: /now|current|these$|\bat$|moment|this$|recent|lately|past|long$|soon|shortly|future|term/i,
    trigger: /now|current|these days|at present|moment|this time|recent|lately|past|long ago|soon|shortly|future|term/i,
    find: findVagueTimes,
  },
]

const spotWords = createWordSpotter(FINDERS.map(({ word }) => word))

/** The phrases of a sentence that name a time, in text order, never overlapping. Offsets are into the sentence. */
export function findExpressions(sentence: string): readonly TimeExpression[] {
  const spotted = spotWords(sentence)
  if (spotted === 0) return []
  const proposed = FINDERS.flatMap(({ trigger, find }, at) =>
    (spotted >> at) & 1 && (trigger === undefined || trigger.test(sentence)) ? find(sentence) : [],
  )
  if (proposed.length === 0) return proposed
  return joinRanges(sentence, joinNeighbours(sentence, settleOverlaps(proposed)))
}
