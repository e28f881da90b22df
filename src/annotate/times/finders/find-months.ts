import { MONTHS } from '../../../language/en/time-words.ts'
import type { YearMeaning } from '../meaning.ts'
import { anyOf, keyOf, PART_OF, phrase } from '../pattern.ts'
import { propose } from '../propose.ts'
import { TURNS } from '../turns.ts'

const YEAR_WORDS: ReadonlyMap<string, YearMeaning> = new Map<string, YearMeaning>([
  ['last year', 'last'],
  ['this year', 'this'],
  ['next year', 'next'],
  ['that year', 'same'],
  ['of last year', 'last'],
  ['of this year', 'this'],
  ['of next year', 'next'],
  ['of that year', 'same'],
  ['of the same year', 'same'],
  ['of the following year', 'after'],
  ['the following year', 'after'],
  ['of the previous year', 'before'],
  ['the previous year', 'before'],
])

/** Names in full, and abbreviations, which may have a full stop. */
const WHOLE = [...MONTHS.keys()].filter((name) => name.length > 4 || /^(?:may|june|july)$/.test(name))
const SHORT = [...MONTHS.keys()].filter((name) => !WHOLE.includes(name))

const PATTERN = phrase(
  String.raw`(?<part>${PART_OF})(?:(?<turn>${anyOf(TURNS.keys())}) )?(?<month>${anyOf(WHOLE)}|${anyOf(SHORT)}\b\.?)(?:,? (?:of )?(?:(?<year>[12]\d{3})|(?<ancient>[1-9]\d{0,3}) ?(?:B\.C\.(?:E\.)?|BCE?))|,? (?<named>${anyOf(YEAR_WORDS.keys())}))?`,
)

/** Months that are also a verb, or people's names. */
const VERBS = new Set(['may', 'march', 'mar'])
const NAMES = new Set(['april', 'june', 'august', 'may', 'jan', 'jun', 'mar', 'dec'])
/** What may stand before a month that stands alone. */
const LEADS =
  /(?:^|[\s(–—-])(?:in|since|by|until|till|from|to|through|throughout|during|before|after|of|between|and|or|for|on|around|as of|every|each)\s$/i
/** Behind what looks like a month: a surname, a cue or an auxiliary ("May said", "March on"). */
const LOOK_ALIKE = /^(?:['’]s\b|\s(?:said|says|told|be|have|not|on\s(?:the|Washington)|toward|against)\b)/
const SURNAME = /^\s\p{Lu}\p{Ll}+(?!\p{L}*day\b)/u

/** Months, with or without a year: "March", "early March 2014", "last October", "May of that year". */
export const findMonths = propose(PATTERN, ({ part, turn, month, year, ancient, named }, { before, after }) => {
  const name = keyOf(month).replace('.', '')
  const number = MONTHS.get(name)
  if (number === undefined || !/^\p{Lu}/u.test(month ?? '')) return null
  const hasYear = Boolean(year ?? ancient ?? named)
  if (!(hasYear || part || turn) && isLookAlike(month ?? '', name, before, after)) return null
  if (!hasYear && name !== 'may' && BEFORE_DAY.test(after)) return null
  const written = year ? Number(year) : ancient ? 1 - Number(ancient) : null
  return {
    kind: 'month',
    month: number,
    year: written ?? YEAR_WORDS.get(keyOf(named)) ?? null,
    turn: TURNS.get(keyOf(turn)) ?? null,
  }
})

/** A day of the month: that is a date, not a month. */
const BEFORE_DAY = /^,?\s\d{1,2}(?:st|nd|rd|th)?\b(?!,?\d|[-–]year)/

function isLookAlike(words: string, name: string, before: string, after: string): boolean {
  const isLed = LEADS.test(before)
  if (VERBS.has(name) && (!isLed || LOOK_ALIKE.test(after))) return true
  if (NAMES.has(name) && SURNAME.test(after) && !/\bin\s$/i.test(before)) return true
  if (SHORT.includes(name) && !words.endsWith('.') && !isLed) return true
  return !isLed && SURNAME.test(after) && before === ''
}
