import { TIME_NOUNS } from '../../../language/en/function-words.ts'
import type { Token } from '../../../model/document.ts'
import type { TokenRange } from './verb.ts'

/** A noun phrase without what follows its head. Unit: token indices. */
export interface Phrase extends TokenRange {
  /** The preposition right before it, in lower case; null where none stands there. */
  readonly preposition: string | null
  /** True where "and", "or" or a comma joins it to the phrase before. */
  readonly joined: boolean
}

/** The noun phrases of a range, in order, phrases that tell a time left out. */
export function readPhrases(tokens: readonly Token[], { first, end }: TokenRange): Phrase[] {
  const phrases: Phrase[] = []
  let at = first
  while (at < end) {
    const stop = endOfPhrase(tokens, at, end)
    if (stop === at) {
      at++
      continue
    }
    const last = phrases.at(-1)
    const before = tokens[at - 1]
    const preposition = before?.pos === 'ADP' || before?.lower === 'to' ? before.lower : null
    const joined = last !== undefined && isJoint(tokens, last.end, at)
    if (!TIME_NOUNS.has(tokens[stop - 1]!.lower))
      phrases.push({ first: at, end: stop, preposition: joined ? last.preposition : preposition, joined })
    at = stop
  }
  return phrases
}

/** Only ",", "and", "or", "nor" or "with its allies" stand between. */
function isJoint(tokens: readonly Token[], from: number, to: number): boolean {
  if (from === to || to - from > 2) return false
  for (let at = from; at < to; at++) if (!/^(?:,|and|or|nor|&)$/.test(tokens[at]!.lower)) return false
  return true
}

function endOfPhrase(tokens: readonly Token[], from: number, end: number): number {
  const { pos } = tokens[from]!
  if (pos === 'PRON') return from + 1
  let at = from
  let noun = -1
  while (at < end && continues(tokens, from, at)) {
    if (isHead(tokens[at]!)) noun = at
    at++
  }
  return noun < 0 ? from : noun + 1
}

const isHead = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM'

function continues(tokens: readonly Token[], from: number, at: number): boolean {
  const { pos, lower, text } = tokens[at]!
  if (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'ADJ') return true
  if (pos === 'DET') return at === from || /^(?:all|both|half)$/.test(tokens[at - 1]!.lower)
  if (pos === 'PRON') return at === from
  if (lower === "'s" || lower === "'") return at > from
  if (text === '-' || text === '/' || text === '.') return at > from && tokens[at - 1]!.end === tokens[at]!.start
  if (text === '``' || text === "''") return false
  if (pos === 'VERB')
    return (
      at > from &&
      /(?:ed|en|ing)$/.test(lower) &&
      isHeadNext(tokens[at + 1]) &&
      tokens[at - 1]!.pos !== 'NOUN' &&
      tokens[at - 1]!.pos !== 'PROPN'
    )
  return pos === 'ADV' && at > from && tokens[at + 1]?.pos === 'ADJ'
}

const isHeadNext = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN'
