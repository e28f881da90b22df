import { NEGATORS } from '../../language/en/negation-words.ts'
import { ROLE_VERBS } from '../../language/en/role-verbs.ts'
import type { Span } from '../../model/span.ts'
import type { Candidate } from './candidate.ts'
import { type PlacedStatement, type Scene, tokensIn } from './scene.ts'

/** Tokens from the cue to the one whom it judges: "accused the ruling party of". */
const REACH = 4
const REACH_OF_NEGATION = 2

/** The stance that the cue itself takes towards the one behind it: "accused Ostrel of", "praised Kestria for". 0 where that is negated, null where it takes none. */
export function judgeByCue(
  { document }: Scene,
  { statement }: PlacedStatement,
  { place }: Candidate,
): { readonly stance: -1 | 0 | 1; readonly evidence: Span | null } | null {
  if (statement.cue === null) return null
  const cue = tokensIn(document, statement.cue)
  if (place.first < cue.end || place.first - cue.end >= REACH) return null
  const roles = document.tokens.slice(cue.first, cue.end).map(({ lemma }) => ROLE_VERBS.get(lemma))
  const stance = roles.includes('blaming') ? -1 : roles.includes('praising') ? 1 : 0
  if (stance === 0) return null
  const words = document.tokens.slice(Math.max(0, cue.first - REACH_OF_NEGATION), cue.end)
  if (words.some(({ lower }) => NEGATORS.has(lower))) return { stance: 0, evidence: null }
  const { start, end } = statement.cue
  return { stance, evidence: { start, end } }
}
