import { NEGATORS } from '../../language/en/negation-words.ts'
import { ROLE_VERBS } from '../../language/en/role-verbs.ts'
import type { Span } from '../../model/span.ts'
import type { Candidate } from './candidate.ts'
import { type PlacedStatement, type Scene, tokensIn } from './scene.ts'

/** Tokens from the cue to the one whom it judges: "accused the ruling party of". */
const REACH = 4

/** The stance that the cue itself takes towards the one behind it: "accused Ostrel of", "praised Kestria for". Null where it takes none. */
export function judgeByCue(
  { document }: Scene,
  { statement }: PlacedStatement,
  { place }: Candidate,
): { readonly stance: -1 | 1; readonly evidence: Span } | null {
  if (statement.cue === null) return null
  const cue = tokensIn(document, statement.cue)
  if (place.first < cue.end || place.first - cue.end >= REACH) return null
  const words = document.tokens.slice(Math.max(0, cue.first - 2), cue.end)
  if (words.some(({ lower }) => NEGATORS.has(lower))) return null
  const roles = document.tokens.slice(cue.first, cue.end).map(({ lemma }) => ROLE_VERBS.get(lemma))
  const { start, end } = statement.cue
  if (roles.includes('blaming')) return { stance: -1, evidence: { start, end } }
  return roles.includes('praising') ? { stance: 1, evidence: { start, end } } : null
}
