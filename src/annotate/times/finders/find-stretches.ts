import { NUMBER_WORDS } from '../../../language/en/time-words.ts'
import { anyOf, keyOf, phrase } from '../pattern.ts'
import { propose } from '../propose.ts'
import { UNITS } from '../units.ts'
import { readNumber } from './find-distances.ts'

const PATTERN = phrase(
  String.raw`(?:the |this )?(?<direction>past|last|next|coming|previous) (?:(?<count>\d{1,3}|${anyOf(NUMBER_WORDS.keys())}) )?(?<unit>hour|day|week|month|quarter|year|decade|century|centurie)(?<many>s)?`,
)
const VAGUE = phrase(
  '(?:the |these |in )?(?:(?<past>past|last|recent)|(?<future>next|coming)) (?:(?:few|several|many|couple of) )?(?:hours|days|weeks|months|quarters|years|decades)(?: and (?:months|years))?',
)

/** "the past three months", "the next 24 hours", "the past year": stretches that end or begin with the publication. */
export const findStretches = propose(PATTERN, ({ direction, count: words, unit: word, many }, { before }) => {
  const unit = UNITS.get(keyOf(word) === 'centurie' ? 'century' : keyOf(word))
  const count = words ? readNumber(keyOf(words)) : many ? null : 1
  if (unit === undefined || count === null || (!words && keyOf(direction) !== 'past')) return null
  if (/\b(?:his|her|its|their|my|our)\s$/i.test(before) && keyOf(direction) === 'previous') return null
  const isAhead = keyOf(direction) === 'next' || keyOf(direction) === 'coming'
  return { kind: 'stretch', unit, count: isAhead ? count : -count }
})

/** "recent years", "the next few months" */
export const findVagueStretches = propose(VAGUE, ({ past }) => ({
  kind: 'vague',
  value: past ? 'PAST_REF' : 'FUTURE_REF',
}))
