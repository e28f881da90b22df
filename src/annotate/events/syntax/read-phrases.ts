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
    const preposition = isPreposition(tokens, at - 1, first) ? prepositionAt(tokens, at - 1) : null
    const joined = last !== undefined && isJoint(tokens, last.end, at)
    if (!TIME_NOUNS.has(tokens[stop - 1]!.lower))
      phrases.push({ first: at, end: stop, preposition: joined ? last.preposition : preposition, joined })
    at = stop
  }
  return phrases
}

/** "outside of" is "outside". */
function prepositionAt(tokens: readonly Token[], at: number): string {
  const [before, word] = [tokens[at - 1]?.lower ?? '', tokens[at]!.lower]
  return word === 'of' && /^(?:outside|inside)$/.test(before) ? before : word
}

/** Not in "up to 100 people", "at least two envoys"; nor a conjunction or a particle of a verb before the range: "as Ostrel arms", "pointed out Ostrel's aid". */
function isPreposition(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at]
  if (token === undefined || (token.pos !== 'ADP' && token.lower !== 'to')) return false
  if (at < first && /^(?:as|out|up)$/.test(token.lower)) return false
  const before = tokens[at - 1]?.lower ?? ''
  return !(before === 'up' && token.lower === 'to') && !(token.lower === 'than' && /^(?:more|less|fewer)$/.test(before))
}

/** Only "and", "or" and a comma stand between; a comma alone joins where an "and" follows ("A, B and C"). */
function isJoint(tokens: readonly Token[], from: number, to: number): boolean {
  if (from === to || to - from > 2) return false
  let comma = true
  for (let at = from; at < to; at++) {
    const { lower } = tokens[at]!
    if (!/^(?:,|and|or|nor|&)$/.test(lower)) return false
    comma &&= lower === ','
  }
  return !comma || isListed(tokens, to)
}

/** How far on the "and" of a list may stand, in tokens. */
const MAX_LIST = 8

function isListed(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at < from + MAX_LIST; at++) {
    const { pos, lower } = tokens[at]!
    if (lower === 'and' || lower === 'or') return true
    if (pos === 'VERB' || pos === 'AUX' || pos === 'ADP') return false
  }
  return false
}

const POSSESSIVE = /^(?:its|their|his|her|our|my|your)$/

function endOfPhrase(tokens: readonly Token[], from: number, end: number): number {
  const { pos, lower } = tokens[from]!
  if (pos === 'PRON' && !POSSESSIVE.test(lower)) return from + 1
  let at = from
  let noun = -1
  while (at < end && continues(tokens, from, at) && !(noun >= 0 && (isDay(tokens[at]!) || isDay(tokens[from]!)))) {
    if (isHead(tokens, at)) noun = at
    at++
  }
  return noun < 0 ? from : noun + 1
}

/** "The envoy today", "the minister Thursday": a day after a noun is no part of it. */
const isDay = ({ lower }: Token): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tomorrow|tonight|last|next|late|early|this)$/.test(
    lower,
  )

/** "French and Kestrian warships": the adjective of a state stands for a phrase of its own. */
function isHead(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at]!
  if (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM') return true
  return pos === 'ADJ' && /^\p{Lu}/u.test(text) && /^(?:and|or)$/.test(tokens[at + 1]?.lower ?? '')
}

function continues(tokens: readonly Token[], from: number, at: number): boolean {
  const { pos, lower, text } = tokens[at]!
  const before = tokens[at - 1]
  switch (pos) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'ADJ':
      return true
    case 'DET':
      return at === from || /^(?:all|both|half)$/.test(before?.lower ?? '')
    case 'PRON':
      return at === from
    case 'VERB':
      return at > from && isDescribing(tokens, at)
    case 'ADV':
      return at > from && tokens[at + 1]?.pos === 'ADJ'
    case 'CCONJ':
      return at > from && isPlainAdjective(before) && isPlainAdjective(tokens[at + 1])
    default:
      if (at === from) return false
      return lower === "'s" || lower === "'" || (/^[-/.]$/.test(text) && before?.end === tokens[at]!.start)
  }
}

/** "the long and costly war"; but not "Ostrelian and Kestrian". */
const isPlainAdjective = (token: Token | undefined): boolean => token?.pos === 'ADJ' && /^\p{Ll}/u.test(token.text)

/** "the proposed deal": a participle between what opens a phrase and its noun. */
function isDescribing(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.pos
  const next = tokens[at + 1]?.pos
  return (
    /(?:ed|en|ing)$/.test(tokens[at]!.lower) &&
    (next === 'NOUN' || next === 'PROPN') &&
    before !== 'NOUN' &&
    before !== 'PROPN'
  )
}
