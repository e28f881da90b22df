import { WEEKDAYS } from '../../../language/en/time-words.ts'
import { anyOf, keyOf, PART_OF, phrase } from '../pattern.ts'
import { propose } from '../propose.ts'
import { TURNS } from '../turns.ts'

const PATTERN = phrase(
  `${PART_OF}(?:(?<turn>${anyOf(TURNS.keys())}) )?(?<weekday>${anyOf(WEEKDAYS.keys())})(?: (?<week>of last week|last week|of this week|this week|next week|of next week))?`,
)

/** Names that hold a weekday: newspapers, broadcasts, treaties. */
const NAME_AFTER =
  /^(?:['’]?s)?\s(?:Times|Telegraph|Mirror|Herald|Mail|Post|Express|Sun|Review|Independent|Business|Night (?:Live|Football)|Agreement|Prayer|Club|Massacre)\b/
const NAME_BEFORE = /\b(?:Black|Good|Bloody|Ash|Cyber|Super|Palm|Easter|Fat|Holy|Boxing|Giving|Casual|News|TV)\s$/

/** Days of the week: "Monday", "last Friday", "early Tuesday". */
export const findWeekdays = propose(PATTERN, ({ turn, weekday, week }, { before, after }) => {
  const number = WEEKDAYS.get(keyOf(weekday))
  if (number === undefined || !/^\p{Lu}/u.test(weekday ?? '')) return null
  if (NAME_AFTER.test(after) || NAME_BEFORE.test(before)) return null
  return { kind: 'weekday', weekday: number, turn: TURNS.get(keyOf(turn)) ?? null, week: readWeek(week) }
})

function readWeek(week: string | undefined): 'last' | 'this' | 'next' | null {
  const [word] = /last|this|next/i.exec(week ?? '') ?? []
  return word === undefined
    ? null
    : word.toLowerCase() === 'last'
      ? 'last'
      : word.toLowerCase() === 'this'
        ? 'this'
        : 'next'
}
