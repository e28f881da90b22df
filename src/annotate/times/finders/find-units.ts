import type { Turn, Unit } from '../meaning.ts'
import { anyOf, keyOf, PART_OF, phrase } from '../pattern.ts'
import { propose } from '../propose.ts'
import { TURNS } from '../turns.ts'
import { UNITS } from '../units.ts'

const PATTERN = phrase(
  `${PART_OF}(?:(?<turn>${anyOf(TURNS.keys())})(?: (?:fiscal|financial|calendar))? (?<unit>day|week|weekend|month|quarter|half|year|decade|century)s?(?! (?:old|olds)))`,
)
const PLAIN = phrase(
  '(?<part>(?:(?:early|earlier|late|later)(?: in)? |(?:the )?(?:beginning|start|middle|end|rest|remainder) of )?)the (?<unit>weekend|day|week|month|quarter|year)',
)
const AFTERWARDS = phrase(
  'the (?<unit>day|week|month|quarter|year|decade) (?<turn>before|earlier|after)(?! yesterday| tomorrow| last| next)',
)
const YEAR_END = phrase("(?:the )?(?:year end|year['’]s end)")

/** "that same day" counts from the narration, "the past year" is a stretch of its own and "this half" is seldom one of the year. */
export const findUnits = propose(PATTERN, ({ turn: words, unit: word }, { before, after }) => {
  const unit = UNITS.get(keyOf(word))
  const turn = TURNS.get(keyOf(words))
  if (unit === undefined || turn === undefined || /past/i.test(words ?? '')) return null
  if (turn === 'same' && unit !== 'year' && unit !== 'day' && unit !== 'month' && unit !== 'week') return null
  if (
    (/^\p{Lu}\p{Ll}/u.test(word ?? '') && before !== '') ||
    /^\p{L}/u.test(after) ||
    (unit === 'day' && turn === 'last')
  )
    return null
  return { kind: 'unit', unit, turn }
})

/** "the weekend"; "later in the day"; "the end of the year": the one in which the text was published. */
export const findPlainUnits = propose(PLAIN, ({ part, unit: word }, { before, after }) => {
  const unit = UNITS.get(keyOf(word))
  if (unit === undefined || /^\s(?:of|before|after|that|when|ended|ending|earlier)\b/.test(after)) return null
  if (!part && unit !== 'weekend') return null
  if (unit === 'weekend') return { kind: 'unit', unit, turn: 'this' }
  return { kind: 'unit', unit, turn: /\b(?:same|that)\s$/.test(before) ? 'same' : 'this' }
})

/** "the year before", "the day after": counted from the time named last. */
export const findNeighbourUnits = propose(AFTERWARDS, ({ unit: word, turn: words }, { after }) => {
  const unit = UNITS.get(keyOf(word))
  if (
    unit === undefined ||
    /^\s(?!(?:in|at|on|by|for|and|but|when|as|with|from|to|after|before)\b)[\p{L}\d]/u.test(after)
  )
    return null
  const turn: Turn = keyOf(words) === 'after' ? 'after' : 'before'
  return /^\s(?:the|his|her|their|its|a|an)\b/.test(after) ? null : { kind: 'unit', unit, turn }
})

/** "year-end" */
export const findYearEnds = propose(YEAR_END, () => ({ kind: 'unit', unit: 'year' satisfies Unit, turn: 'this' }))
