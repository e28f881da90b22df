import { TIME_NOUNS } from '../../../language/en/function-words.ts'
import { NAME_PARTICLES } from '../../../language/en/name-words.ts'
import { opensWithCapital } from '../../../language/opens-with-capital.ts'
import type { Document, Token } from '../../../model/document.ts'
import { isBodyNoun } from './is-body.ts'
import { isHyphen } from './read-person-name.ts'

/** Capitalised words that stand together. Unit: token indices, half-open. */
export interface Run {
  readonly first: number
  readonly end: number
  /** Index into `Document.sentences`. */
  readonly sentence: number
}

/** Longest run that is read as one name, in tokens. */
const MAX_RUN = 12

const DIGITS = /^\d+(?:st|nd|rd|th)?$/

/** Runs of capitalised words of a sentence that is written in sentence case. */
export function findRuns({ tokens, sentences }: Document, sentence: number): Run[] {
  const { firstToken, endToken } = sentences[sentence]!
  const runs: Run[] = []
  for (let at = firstToken; at < endToken; ) {
    const end = endOfRun(tokens, at, endToken)
    const run = trimTimes(tokens, at, end)
    if (run.end > run.first) runs.push({ ...run, sentence })
    at = Math.max(end, at + 1)
  }
  return runs
}

function endOfRun(tokens: readonly Token[], first: number, end: number): number {
  if (!opensRun(tokens[first]!, tokens[first + 1])) return first
  let at = first + 1
  while (at < end && at < first + MAX_RUN) {
    const next = stepInRun(tokens, at, end)
    if (next === at) break
    at = next
  }
  return at
}

/** "I", "The" and "However" open no name; "Senior" does where a name follows. */
function opensRun({ text, pos, lower }: Token, next: Token | undefined): boolean {
  if (!opensWithCapital(text) || text === 'I') return false
  if (pos === 'PROPN' || isBodyNoun(lower)) return true
  if (pos === 'NUM') return next?.pos === 'PROPN'
  return (
    (pos === 'ADJ' || pos === 'NOUN' || pos === 'VERB') &&
    (next?.pos === 'PROPN' || next?.pos === 'NOUN' || pos !== 'VERB')
  )
}

/** The token after the part of a name that stands at `at`; `at` where none does. */
function stepInRun(tokens: readonly Token[], at: number, end: number): number {
  const { text, pos, lower } = tokens[at]!
  if (isHyphen(tokens, at) && at + 1 < end) return at + 2
  if (text === '&' && opensWithCapital(tokens[at + 1]?.text ?? '')) return at + 2
  if (NAME_PARTICLES.has(lower) && !opensWithCapital(text)) {
    let next = at + 1
    while (next < end && (NAME_PARTICLES.has(tokens[next]!.lower) || tokens[next]!.text === '-')) next++
    return next < end && next < at + 4 && opensWithCapital(tokens[next]!.text) ? next : at
  }
  if (opensWithCapital(text) && text !== 'I' && pos !== 'PRON' && pos !== 'DET' && pos !== 'CCONJ' && pos !== 'AUX')
    return at + 1
  return DIGITS.test(text) && opensWithCapital(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.pos === 'PROPN'
    ? at + 1
    : at
}

/** Without days and months at both ends: "Monday Ana Roe". */
function trimTimes(tokens: readonly Token[], first: number, end: number): { first: number; end: number } {
  let [from, to] = [first, end]
  while (from < to && (TIME_NOUNS.has(tokens[from]!.lower) || DIGITS.test(tokens[from]!.text)) && to - from > 1) from++
  while (to > from && (TIME_NOUNS.has(tokens[to - 1]!.lower) || DIGITS.test(tokens[to - 1]!.text))) to--
  return { first: from, end: to }
}
