import { PARTS_OF_DAY } from '../../../language/en/time-words.ts'
import type { Meaning, TimeExpression } from '../meaning.ts'
import { anyOf, keyOf } from '../pattern.ts'

/**
 * Joins what names one time in two pieces: "Today, Thursday", "Friday, March 6", "3 p.m. Monday", "Monday at noon",
 * and a day with the part of it that follows: "Tuesday night".
 */
export function joinNeighbours(sentence: string, expressions: readonly TimeExpression[]): TimeExpression[] {
  const joined: TimeExpression[] = []
  for (const bare of expressions) {
    const expression = withPartOfDay(sentence, bare)
    const last = joined.at(-1)
    const meaning = last && join(last.meaning, expression.meaning, sentence.slice(last.end, expression.start))
    if (last && meaning) joined.splice(-1, 1, { start: last.start, end: expression.end, meaning })
    else joined.push(expression)
  }
  return joined
}

const NEXT_PART = new RegExp(String.raw`^[\s-]{1,3}(?:${anyOf(PARTS_OF_DAY.keys())})(?![\p{L}\d])`, 'iu')
const BEFORE_PART = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:early|late|mid)[\s-])?(?:the\s)?(${anyOf(PARTS_OF_DAY.keys())})(?:,?\s(?:of|on)|,)?\s$`,
  'iu',
)

function withPartOfDay(sentence: string, { start, end, meaning }: TimeExpression): TimeExpression {
  if (!isDay(meaning)) return { start, end, meaning }
  const [following] = NEXT_PART.exec(sentence.slice(end, end + 20)) ?? []
  if (following !== undefined) {
    return { start, end: end + following.length, meaning: atTime(meaning, keyOf(following).trim()) }
  }
  const [leading, part] = BEFORE_PART.exec(sentence.slice(Math.max(0, start - 30), start)) ?? []
  if (leading === undefined || part === undefined) return { start, end, meaning }
  return { start: start - leading.length, end, meaning: atTime(meaning, keyOf(part)) }
}

function atTime(day: Meaning, part: string): Meaning {
  const time = PARTS_OF_DAY.get(part)
  return time === undefined ? day : { kind: 'time-of-day', time, day }
}

/** One meaning for two that stand side by side; null where they are two times. */
function join(left: Meaning, right: Meaning, between: string): Meaning | null {
  if (left.kind === 'time-of-day' && left.day === null && isDay(right)) {
    return /^(?:,?\s|,?\son\s|\s\([^)]{1,12}\)\s?)$/i.test(between) ? { ...left, day: right } : null
  }
  if (right.kind === 'time-of-day' && right.day === null && isDay(left)) {
    return /^,?\s(?:at\s|around\s|about\s|by\s)?$/i.test(between) ? { ...right, day: left } : null
  }
  if (left.kind === 'time-of-day' && left.day?.kind === 'weekday' && right.kind === 'date' && /^,\s$/.test(between)) {
    return { ...left, day: right }
  }
  const isApposed = /^(?:,\s?|\s|,?\s\(|\s[–—-]\s)$/.test(between)
  if (!isApposed) return null
  if (left.kind === 'weekday' && (right.kind === 'date' || isToday(right))) return right
  if (right.kind === 'weekday' && (left.kind === 'date' || isToday(left))) return between.includes('(') ? null : left
  return null
}

const isToday = (meaning: Meaning): boolean =>
  meaning.kind === 'distance' && meaning.unit === 'day' && meaning.from === 'publication' && meaning.count === 0

const isDay = (meaning: Meaning): boolean =>
  meaning.kind === 'date' ||
  meaning.kind === 'weekday' ||
  (meaning.kind === 'distance' && meaning.unit === 'day') ||
  (meaning.kind === 'unit' && meaning.unit === 'day')
