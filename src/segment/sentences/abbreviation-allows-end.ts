import {
  CLOCK_ABBREVIATIONS,
  CLOCK_FOLLOWERS,
  MONTH_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  OPEN_ABBREVIATIONS,
  SENTENCE_STARTERS,
  TITLE_ABBREVIATIONS,
} from '../../language/en/abbreviations.ts'
import { isDigit, isLetter, isUpper } from '../characters.ts'
import { wordAt, wordBefore } from './next-words.ts'

interface Place {
  readonly text: string
  readonly start: number
  /** The full stop. */
  readonly stop: number
  /** First character of the next word, opening marks skipped. */
  readonly begin: number
  readonly end: number
}

/** Whether a full stop may end a sentence, going by the word before it: false after "Gen.", after "U.S." only before an opening word. */
export function abbreviationAllowsEnd({ text, start, stop, begin, end }: Place): boolean {
  const before = wordBefore(text, stop, start)
  if (before === '') return true
  const word = before.toLowerCase()
  const next = wordAt(text, begin, end)
  const opens = SENTENCE_STARTERS.has(next.toLowerCase())
  const afterQuote = begin > 0 && /["“‘]/.test(text.charAt(begin - 1))
  const isCapitalised = isUpper(before.charAt(0))
  if (
    TITLE_ABBREVIATIONS.has(word) &&
    (isCapitalised || word.length > 3 || word.includes('.') || word === 'vs' || word === 'v')
  )
    return false
  if (isInitial(before)) return endsAfterInitial(before, next, opens)
  if (NUMBER_ABBREVIATIONS.has(word))
    return !(isDigit(next.charAt(0)) || (isCapitalised && /^[IVXLC]+$/.test(next) && next !== 'I'))
  if (MONTH_ABBREVIATIONS.has(word) && isCapitalised) return !isDigit(next.charAt(0)) && (opens || afterQuote)
  if (CLOCK_ABBREVIATIONS.has(word)) return !CLOCK_FOLLOWERS.has(next.toLowerCase()) && !isDigit(next.charAt(0))
  if (word === 'etc') return true
  if (isOpenAbbreviation(before, word)) return opens || afterQuote
  return true
}

const isInitial = (word: string): boolean => word.length === 1 && isLetter(word) && isUpper(word)

/** "J. Roe" goes on; "and I. We", "Plan B. The" end. */
const endsAfterInitial = (initial: string, next: string, opens: boolean): boolean =>
  opens && next.length > 1 && (initial === 'I' || next.toLowerCase() !== 'a')

function isOpenAbbreviation(before: string, word: string): boolean {
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return true
  return OPEN_ABBREVIATIONS.has(word) && isUpper(before.charAt(0))
}
