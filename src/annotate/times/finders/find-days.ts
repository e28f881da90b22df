import type { Meaning } from '../meaning.ts'
import { anyOf, keyOf, PART_OF, phrase } from '../pattern.ts'
import { propose } from '../propose.ts'

const day = (count: number): Meaning => ({ kind: 'distance', unit: 'day', count, from: 'publication' })
const partOf = (time: string, count: number): Meaning => ({ kind: 'time-of-day', time, day: day(count) })

/** Days, and parts of them, counted from that of publication. */
const DAYS: ReadonlyMap<string, Meaning> = new Map([
  ['today', day(0)],
  ['yesterday', day(-1)],
  ['tomorrow', day(1)],
  ['the day before yesterday', day(-2)],
  ['the day after tomorrow', day(2)],
  ['this morning', partOf('TMO', 0)],
  ['this afternoon', partOf('TAF', 0)],
  ['this evening', partOf('TEV', 0)],
  ['tonight', partOf('TNI', 0)],
  ['last night', partOf('TNI', -1)],
  ['overnight', partOf('TNI', -1)],
  ['yesterday morning', partOf('TMO', -1)],
  ['yesterday afternoon', partOf('TAF', -1)],
  ['yesterday evening', partOf('TEV', -1)],
  ['tomorrow morning', partOf('TMO', 1)],
  ['tomorrow afternoon', partOf('TAF', 1)],
  ['tomorrow evening', partOf('TEV', 1)],
  ['tomorrow night', partOf('TNI', 1)],
])

/** Names of media that hold such a word ("USA Today", "Russia Today", "the Today programme"). */
const NAME_BEFORE = /(?:\b\p{Lu}[\p{L}]*|\bthe)\s$/u
const NAME_AFTER = /^\s(?:programme|program|show|newspaper)\b/

/** "today", "yesterday", "last night" */
export const findDays = propose(
  phrase(`${PART_OF}(?<day>${anyOf(DAYS.keys())})`),
  ({ day: words }, { before, after }) => {
    if (/^T/.test(words ?? '') && (NAME_BEFORE.test(before) || NAME_AFTER.test(after))) return null
    return DAYS.get(keyOf(words)) ?? null
  },
)
