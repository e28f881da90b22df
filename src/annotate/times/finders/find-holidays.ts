import { HOLIDAYS } from '../../../language/en/time-words.ts'
import { anyOf, keyOf, phrase } from '../pattern.ts'
import { propose } from '../propose.ts'
import { TURNS } from '../turns.ts'

const PATTERN = phrase(
  String.raw`(?:(?<turn>last|this|next) )?(?<name>${anyOf(HOLIDAYS.keys())})(?:,? (?:of )?(?<year>[12]\d{3}))?`,
)
const SEPTEMBER = phrase(`9/11`)

/** "Christmas Day", "last Thanksgiving"; things named after one ("Christmas trees") aside. */
export const findHolidays = propose(PATTERN, ({ turn, name, year }, { before, after }) => {
  const isPlain =
    /^\s\p{L}+s\b|^\s(?:tree|dinner|gift|shopping|season|party|card|carol|message|truce|weekend)\b/iu.test(after)
  const isPreceded = /\b(?:on|at|by|before|after|since|until|till|for|of|over|around|during)\s$/i.test(before)
  if (!/^\p{Lu}/u.test(name ?? '') || isPlain || !(turn || year || isPreceded)) return null
  return { kind: 'holiday', name: keyOf(name), year: year ? Number(year) : null, turn: TURNS.get(keyOf(turn)) ?? null }
})

/** The attacks of 11 September 2001 are called by their date. */
export const findNamedDates = propose(SEPTEMBER, (_, { before, after }) =>
  /\d$|\$$/.test(before) || /^\/\d/.test(after) ? null : { kind: 'date', year: 2001, month: 9, day: 11 },
)
