import { PARTS_OF_DAY } from '../../../language/en/time-words.ts'
import { anyOf, keyOf, phrase } from '../pattern.ts'
import { propose } from '../propose.ts'

const ZONE = String.raw`(?: \(?(?:local time|GMT|UTC|[ECMPB][SD]?T|CEST|MSK|Eastern|Central|Pacific)\)?)?`
const HOUR = phrase(
  String.raw`(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))? ?(?<half>a\.m|p\.m|am|pm|a\. m|p\. m)\b\.?${ZONE}(?: \(\d{4} GMT\))?`,
)
const DIGITAL = phrase(String.raw`(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?: ?hrs| hours)?${ZONE}`)
const MILITARY = phrase(String.raw`(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d) ?(?:hrs|hours|GMT|UTC)`)
const NAMED = phrase(`(?:(?:early|late|mid) )?(?<part>${anyOf(PARTS_OF_DAY.keys())})`)

/** "3:30 p.m.", "10 a.m. EST" */
export const findHours = propose(HOUR, ({ hour, minute, half }) => {
  const number = Number(hour)
  if (number < 1 || number > 12) return null
  const isAfternoon = /^p/i.test(half ?? '')
  return timeOf((number % 12) + (isAfternoon ? 12 : 0), minute)
})

/** "15:30", "0735 GMT"; scores, ratios and verses aside. */
export const findDigitalTimes = propose(DIGITAL, ({ hour, minute }, { before, after }) => {
  const isRatio =
    /[\d:.]$/.test(before) || /^(?:[:.]\d|\s?(?:a\.?m|p\.?m)\b|\s(?:win|lead|loss|defeat|ratio)\b)/i.test(after)
  return isRatio || /\b\p{Lu}\p{Ll}+\s$/u.test(before) ? null : timeOf(Number(hour), minute)
})

export const findMilitaryTimes = propose(MILITARY, ({ hour, minute }) => timeOf(Number(hour), minute))

/** "noon", "midnight" alone; "morning" and the like are joined to a day, or left. */
export const findNamedHours = propose(NAMED, ({ part }, { before }) => {
  const time = PARTS_OF_DAY.get(keyOf(part))
  if (time === undefined || !/^T\d/.test(time)) return null
  return /\b(?:at|by|until|till|before|after|around|about|from|since|of)\s(?:the\s)?$/i.test(before)
    ? { kind: 'time-of-day', time, day: null }
    : null
})

const timeOf = (hour: number, minute: string | undefined) =>
  ({
    kind: 'time-of-day',
    time: `T${String(hour).padStart(2, '0')}:${minute ?? '00'}`,
    day: null,
  }) as const
