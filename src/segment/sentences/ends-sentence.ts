import { SENTENCE_STARTERS } from '../../language/en/abbreviations.ts'
import { SPEECH_VERBS } from '../../language/en/speech-verbs.ts'
import { isDigit, isLower, isSpace, isUpper, isWord } from '../characters.ts'
import { abbreviationAllowsEnd } from './abbreviation-allows-end.ts'
import type { Stop } from './find-stops.ts'
import { wordAt, wordsFrom } from './next-words.ts'

const OPENERS: ReadonlySet<string> = new Set('"“‘\'„«‹([{`»¿¡•*')
const RUNS_ON: ReadonlySet<string> = new Set(',;:—–-/&%…)')
const QUOTE_CLOSERS: ReadonlySet<string> = new Set('"”’»›\'“')

export interface Stretch {
  readonly text: string
  /** Start of the sentence at hand. */
  readonly start: number
  /** End of the block. */
  readonly end: number
}

/** Whether a sentence ends at `stop`. */
export function endsSentence(stretch: Stretch, stop: Stop): boolean {
  const { text, end } = stretch
  if (stop.next >= end) return true
  if (stop.next === stop.end) return isMissingSpace(text, stop, end)
  const first = text.charAt(stop.next)
  if (RUNS_ON.has(first)) return false
  const begin = OPENERS.has(first) ? skipOpeners(text, stop.next, end) : stop.next
  if (isLower(text.charAt(begin))) return false
  const mark = text.charAt(stop.marksEnd - 1)
  if (mark === '.' && stop.marksEnd - stop.start === 1) return fullStopEnds(stretch, stop, begin)
  return !isHesitation(stretch, stop) && !isAttribution(stretch, stop)
}

function fullStopEnds({ text, start, end }: Stretch, stop: Stop, begin: number): boolean {
  if (isListNumber(text, start, stop.start)) return false
  if (stop.end > stop.marksEnd) return true
  return abbreviationAllowsEnd({ text, start, stop: stop.start, begin, end })
}

/** "We just ... I do not know": an ellipsis between spaces, before a word that is always written with a capital. */
const isHesitation = ({ text, start, end }: Stretch, stop: Stop): boolean =>
  stop.start > start && isSpace(text.charAt(stop.start - 1)) && wordAt(text, stop.next, end) === 'I'

function skipOpeners(text: string, from: number, end: number): number {
  let at = from
  while (at < end && at < from + 5 && (OPENERS.has(text.charAt(at)) || isSpace(text.charAt(at)))) at++
  return at
}

/** "1. First of all": a number and a stop that open the sentence. */
function isListNumber(text: string, start: number, stop: number): boolean {
  if (stop - start > 3 || stop === start) return false
  for (let at = start; at < stop; at++) if (!isDigit(text.charAt(at))) return false
  return true
}

/** `"Will you go?" Jane Roe asked`: a question or exclamation in quotation marks, and a name and a verb of speech after it. */
function isAttribution({ text, end }: Stretch, stop: Stop): boolean {
  if (stop.end === stop.marksEnd || !QUOTE_CLOSERS.has(text.charAt(stop.end - 1))) return false
  const words = wordsFrom(text, stop.next, end, 5)
  const verb = words.findIndex((word) => SPEECH_VERBS.has(word))
  return (
    verb > 0 && words.slice(0, verb).every((word, index) => isUpper(word.charAt(0)) || (index > 0 && isShort(word)))
  )
}

const isShort = (word: string): boolean => word.length <= 3

/** "the talks.The state": a stop between a word and a capitalised opening word, with the space left out; never "Amazon.com". */
function isMissingSpace(text: string, stop: Stop, end: number): boolean {
  const before = text.charAt(stop.start - 1)
  const after = text.charAt(stop.next)
  if (stop.marksEnd - stop.start > 1 && stop.end === stop.marksEnd) return false
  if (!isUpper(after)) return isOpenerAfterCloser(text, stop)
  if (stop.end === stop.marksEnd && !(isLower(before) && isLower(text.charAt(stop.start - 2)))) return false
  const word = wordAt(text, stop.next, end)
  return isSpace(text.charAt(stop.next + word.length)) && SENTENCE_STARTERS.has(word.toLowerCase())
}

/** `he said."We`, `it.”“We`: a quotation opens at once. */
function isOpenerAfterCloser(text: string, stop: Stop): boolean {
  const first = text.charAt(stop.next)
  return (first === '"' || first === '“') && isWord(text.charAt(stop.next + 1)) && isLower(text.charAt(stop.start - 1))
}
