import { NUMBER_WORDS } from '../../../language/en/time-words.ts'
import type { Meaning } from '../meaning.ts'
import { ABOUT, anyOf, keyOf, phrase } from '../pattern.ts'
import { propose } from '../propose.ts'
import { UNITS } from '../units.ts'

const NUMBER = String.raw`\d{1,4}|(?:${anyOf(['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'])} )?${anyOf(NUMBER_WORDS.keys())}`
const UNIT = '(?<unit>hour|day|week|month|quarter|year|decade|century|centurie)s?'
const PATTERN = phrase(
  `${ABOUT}(?<count>${NUMBER})(?<half> and a half)? ${UNIT}(?: or so)? (?<direction>ago|earlier|before that|previously|later|from now|hence|afterwards?)`,
)
const COMPOUND = phrase(`(?:the )?(?:comparable |same |corresponding )?year (?:ago|earlier)(?: (?:quarter|period))?`)
const VAGUE = phrase(
  '(?:(?:several|many|a few|some|a number of|countless) )(?:minutes|hours|days|weeks|months|years|decades|centuries) (?:ago|earlier)',
)

/** "two years ago", "a week later", "one month from now" */
export const findDistances = propose(PATTERN, ({ count: words, unit: word, direction }) => {
  const count = readNumber(keyOf(words))
  const unit = UNITS.get(keyOf(word) === 'centurie' ? 'century' : keyOf(word))
  if (count === null || unit === undefined) return null
  const towards = keyOf(direction)
  const isBack = towards === 'ago' || towards === 'earlier' || towards === 'before that' || towards === 'previously'
  const from = towards === 'ago' || towards === 'from now' || towards === 'hence' ? 'publication' : 'narration'
  return { kind: 'distance', unit, count: isBack ? -count : count, from }
})

/** "year-earlier", "the year-ago quarter": as companies report. */
export const findYearAgo = propose(
  COMPOUND,
  (): Meaning => ({ kind: 'distance', unit: 'year', count: -1, from: 'narration' }),
)

/** "several years ago" */
export const findVagueDistances = propose(VAGUE, () => ({ kind: 'vague', value: 'PAST_REF' }))

/** Digits, or a number in words up to ninety-nine; null where it is none. */
export function readNumber(words: string): number | null {
  if (/^\d+$/.test(words)) return Number(words)
  const whole = NUMBER_WORDS.get(words)
  if (whole !== undefined) return whole
  const [tens, ones] = words.split(' ')
  const [high, low] = [NUMBER_WORDS.get(tens ?? ''), NUMBER_WORDS.get(ones ?? '')]
  return high !== undefined && low !== undefined && high >= 20 && low < 10 ? high + low : null
}
