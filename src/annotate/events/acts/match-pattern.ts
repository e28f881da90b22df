import { patternsOf } from '../../../knowledge/lookup-event-pattern.ts'
import type { EventPattern } from '../../../knowledge/pattern-list.ts'
import type { PatternWord } from '../../../knowledge/pattern-word.ts'
import type { Token } from '../../../model/document.ts'
import type { TokenRange } from '../syntax/verb.ts'

/** A pattern that the words after a verb fit. */
export interface Match {
  readonly pattern: EventPattern
  /** Token after the last word that it needs. */
  readonly end: number
}

/** How far apart the words of a pattern may stand, in tokens. */
const MAX_GAP = 9

/** The pattern of a verb that fits best: drawn up by hand before the dictionary's, then with more words, then nearer. null where none fits. */
export function matchPattern(tokens: readonly Token[], verb: string, object: TokenRange): Match | null {
  let best: Match | null = null
  const openers = tokens.slice(object.first, Math.min(object.end, object.first + MAX_GAP))
  for (const pattern of patternsOf(verb).openedBy(openers)) {
    const end = endOfMatch(tokens, pattern, object)
    if (end !== null && (best === null || isBetter({ pattern, end }, best))) best = { pattern, end }
  }
  return best
}

const rank = ({ pattern: { coarse, words } }: Match): number => words.length + (coarse ? 0 : 10)

const isBetter = (a: Match, b: Match): boolean => rank(a) > rank(b) || (rank(a) === rank(b) && a.end < b.end)

function endOfMatch(tokens: readonly Token[], { words }: EventPattern, { first, end }: TokenRange): number | null {
  let at = first
  for (const word of words) {
    const limit = Math.min(end, at + MAX_GAP)
    while (at < limit && !isWord(tokens, at, word)) at++
    if (at >= limit) return null
    at++
  }
  return at
}

/** True where the token is one of the alternatives in some form. */
function isWord(tokens: readonly Token[], at: number, { forms, lemmas, hyphened }: PatternWord): boolean {
  const { lower, lemma } = tokens[at]!
  return forms.has(lower) || lemmas.has(lemma) || hyphened.some((word) => isHyphened(tokens, at, word))
}

/** True where a word opens with "peacekeep-"; "hunger-strike" may stand apart or with a hyphen. */
function isHyphened(tokens: readonly Token[], at: number, word: string): boolean {
  const { lower } = tokens[at]!
  if (word.endsWith('-')) return lower.startsWith(word.slice(0, -1))
  const dash = word.indexOf('-')
  if (lower !== word.slice(0, dash)) return false
  const next = tokens[at + 1]?.text === '-' ? tokens[at + 2] : tokens[at + 1]
  return next?.lower.startsWith(word.slice(dash + 1)) === true
}
