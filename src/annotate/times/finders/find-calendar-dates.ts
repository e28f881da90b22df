import { Chrono, configuration } from 'chrono-node/en'
import type { DateMeaning, TimeExpression } from '../meaning.ts'

type ParsedResult = ReturnType<Chrono['parse']>[number]

/**
 * chrono-node's strict parsers without its refiners, which fill in and merge by rules that know no tense: what a date
 * lacks is settled where all times are (`resolve/`), and only what the words state is taken from chrono.
 */
const chrono = new Chrono({ parsers: configuration.createConfiguration(true, false).parsers, refiners: [] })

/** What chrono fills in comes from this date; nothing filled in is ever used. */
const REFERENCE = new Date(Date.UTC(2000, 0, 1, 12))

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
const NUMBER = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?|first|second|third|[a-z]{3,12}th)`
/** A month beside a number, or numbers with marks between them: chrono is fast only where it is asked seldom. */
export const CALENDAR_DATE = new RegExp(
  String.raw`\b${MONTH}\.?,?\s(?:the\s)?${NUMBER}\b|\b${NUMBER}\s(?:of\s)?${MONTH}\b|\d[-/.]\d{1,2}[-/.]\d`,
  'i',
)

/** Days with a month: "November 18, 2021", "18 Nov.", "the fifth of March", "Nov. 5-7", "2021-11-18", "11/18/2021". */
export function findCalendarDates(sentence: string): readonly TimeExpression[] {
  return chrono.parse(sentence, REFERENCE).flatMap((result) => readResult(result, sentence))
}

/** Prepositions that chrono takes into a date, and years of two digits, which it sees in "Dec. 25, 30 people". */
const LEAD = /^(?:on|at|the)\s+/i
const SHORT_YEAR = /(?<=\d),?\s\d{1,2}$/
/** A year that the text writes: four digits, or an era behind it. */
const WRITTEN_YEAR = /\d{4}|\b(?:BC|BCE|AD|CE)\b|B\.C\.|A\.D\./
/** Behind a number that counts things or is an age, and before one that goes on with a figure. */
const COUNTS =
  /^(?:[.,]\d|%|\s?(?:percent|per cent|million|billion|thousand|years?)\b|-(?:year|day|month|week|member|point)|(?:st|nd|rd|th)\s(?:century|grade))/i
const IN_FIGURE = /[\d][.,/-]$|[$£€]$/

function readResult(result: ParsedResult, sentence: string): TimeExpression[] {
  if (result.tags().has('result/relativeDate') || !result.start.isCertain('month') || !result.start.isCertain('day')) {
    return []
  }
  const words = result.text.replace(LEAD, '')
  const text = (WRITTEN_YEAR.test(words) ? words : words.replace(SHORT_YEAR, '')).trimEnd()
  const start = result.index + result.text.length - words.length
  const end = start + text.length
  if (!isDate(text) || COUNTS.test(sentence.slice(end, end + 20)) || IN_FIGURE.test(sentence.slice(0, start))) return []
  const from = readDay(result.start, text)
  if (!result.end) return [{ start, end, meaning: from }]
  return [{ start, end, meaning: { kind: 'range', from, to: readDay(result.end, text) } }]
}

/** Months are written with a capital; figures alone are a date where they have a year. */
const isDate = (text: string): boolean =>
  /\p{Lu}/u.test(text) || /^(?:\d{4}\D\d{1,2}\D\d{1,2}|\d{1,2}\D\d{1,2}\D\d{2,4})$/.test(text)

function readDay(components: ParsedResult['start'], text: string): DateMeaning {
  const year = components.get('year')
  const isWritten = components.isCertain('year') && (WRITTEN_YEAR.test(text) || !/\p{L}/u.test(text))
  return {
    kind: 'date',
    year: isWritten && year !== null ? (year < 0 ? year + 1 : year) : null,
    month: components.get('month') ?? 1,
    day: components.get('day') ?? 1,
  }
}
