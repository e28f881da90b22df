import { ORDINAL_WORDS, SEASONS } from '../../../language/en/time-words.ts'
import type { PartOfYear, YearMeaning } from '../meaning.ts'
import { anyOf, keyOf, PART_OF, phrase } from '../pattern.ts'
import { propose } from '../propose.ts'
import { TURNS } from '../turns.ts'

const YEAR = String.raw`(?:,? (?:of )?(?:fiscal )?(?<year>[12]\d{3})| (?:of )?(?<named>last|this|next|that|the (?:following|previous|same|current)) year)`
const LEAD_YEAR = String.raw`(?:(?<lead>[12]\d{3}|last year|this year|next year)(?:['’]s)? )`
const SEASON = phrase(
  `${PART_OF}(?:(?<turn>${anyOf(TURNS.keys())}) |the )?${PART_OF}(?<season>${anyOf(SEASONS.keys())})(?:${YEAR})?`,
)
const QUARTER = phrase(
  `(?:the |its |their )?(?:${LEAD_YEAR})?(?:fiscal |financial )?(?:(?<ordinal>${anyOf(ORDINAL_WORDS.keys())}) (?:fiscal )?quarter|(?<code>Q[1-4]))(?:${YEAR})?`,
)
const HALF = phrase(
  `(?:the |its |their )?(?:${LEAD_YEAR})?(?<ordinal>first|second|last) half(?:${YEAR}| of (?<the>the year))`,
)

const NAMED: ReadonlyMap<string, YearMeaning> = new Map<string, YearMeaning>([
  ['last', 'last'],
  ['last year', 'last'],
  ['this', 'this'],
  ['this year', 'this'],
  ['the current', 'this'],
  ['next', 'next'],
  ['next year', 'next'],
  ['that', 'same'],
  ['the same', 'same'],
  ['the following', 'after'],
  ['the previous', 'before'],
])

/** "summer", "fall", "spring" are also other words: alone they need a preposition or an article that fits. */
const LEADS = /\b(?:in|since|by|until|during|through|throughout|from|before|after|of|between|over|for)\s(?:the\s)?$/i
const LOOK_ALIKE = /^\s(?:of|in|to|from|on|between|water|apart|short|out|below|above|behind)\b|^-/

/** "last summer", "the winter of 1994", "this fall" */
export const findSeasons = propose(SEASON, ({ turn, season, year, named }, { before, after }) => {
  const part = SEASONS.get(keyOf(season))
  if (part === undefined || (year ?? named) !== undefined) return part === undefined ? null : season0(part, year, named)
  if (turn) return { kind: 'part-of-year', part, year: null, turn: TURNS.get(keyOf(turn)) ?? null }
  const isAmbiguous = keyOf(season) === 'fall' || keyOf(season) === 'spring'
  if (
    !LEADS.test(before) ||
    LOOK_ALIKE.test(after) ||
    (isAmbiguous && !/\b(?:in|since|by|until|during)\s$/i.test(before))
  )
    return null
  return { kind: 'part-of-year', part, year: null, turn: null }
})

const season0 = (part: PartOfYear, year: string | undefined, named: string | undefined) =>
  ({ kind: 'part-of-year', part, year: yearOf(year, named), turn: null }) as const

/** "the third quarter of 2016", "third-quarter", "Q3", "last year's fourth quarter" */
export const findQuarters = propose(QUARTER, ({ lead, ordinal, code, year, named }, { before, after }) => {
  const number = code ? Number(code.slice(1)) : ORDINAL_WORDS.get(keyOf(ordinal))
  const part = (['Q1', 'Q2', 'Q3', 'Q4'] as const)[(number ?? 0) - 1]
  if (part === undefined || isAboutSport(before, after) || /^\s(?:of|in)\sthe\s(?!year|fiscal)/i.test(after))
    return null
  return { kind: 'part-of-year', part, year: yearOf(year ?? lead, named), turn: null }
})

/** "the first half of 2016", "the second half of the year" */
export const findHalves = propose(HALF, ({ lead, ordinal, year, named }) => ({
  kind: 'part-of-year',
  part: keyOf(ordinal) === 'first' ? 'H1' : 'H2',
  year: yearOf(year ?? lead, named),
  turn: null,
}))

const yearOf = (year: string | undefined, named: string | undefined): YearMeaning =>
  year !== undefined && /^\d/.test(year) ? Number(year) : (NAMED.get(keyOf(named ?? year)) ?? null)

const isAboutSport = (before: string, after: string): boolean =>
  /\b(?:touchdown|goal|yard|kick|pass|lead|game|score)/i.test(before) || /^\s(?:touchdown|goal|final)/i.test(after)
