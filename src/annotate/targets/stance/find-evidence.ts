import { NEGATORS } from '../../../language/en/negation-words.ts'
import { DEED, type Scored } from './score-stance.ts'
import type { StanceView, TokenRange } from './stance-view.ts'
import type { StanceWeights } from './stance-weights.ts'
import { phraseAt, worthOf } from './weigh-deed.ts'

/** Tokens before a telling word in which its negation is looked for. */
const REACH_OF_NEGATION = 3

/**
 * The word that speaks most for a stance, by model and lexicon, with the negation before it; null where no single word does.
 * @param isSpoken tells which tokens may be evidence, by index
 */
export function findEvidence(
  { view, words, features }: Scored,
  { size, scale, values }: StanceWeights,
  { stance, isSpoken }: { readonly stance: -1 | 1; readonly isSpoken: (token: number) => boolean },
): TokenRange | null {
  const shares = new Map<number, number>()
  for (const { token } of words) if (isTelling(view, token) && isSpoken(token)) shares.set(token, 0)
  const add = (token: number, share: number): void => {
    const known = shares.get(token)
    if (known !== undefined) shares.set(token, known + share)
  }
  const [own, other] = stance < 0 ? [0, size] : [size, 0]
  for (const { id, token, value } of features)
    add(token, (values[own + id]! - Math.max(0, values[other + id]!)) * value)
  words.forEach((word, index) => {
    add(word.token, ((worthOf(word) + phraseAt(words, index)) * stance * DEED) / scale)
  })
  const [best] = [...shares].filter(([, share]) => share > 0).sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return best === undefined ? null : withNegation(view, best[0])
}

function isTelling({ tokens, target, holder }: StanceView, index: number): boolean {
  const token = tokens[index]
  if (token === undefined || (index >= target.first && index < target.end)) return false
  if (holder !== null && index >= holder.first && index < holder.end) return false
  return /^(?:NOUN|VERB|ADJ|ADV)$/.test(token.pos) && !NEGATORS.has(token.lower)
}

function withNegation({ tokens, within }: StanceView, index: number): TokenRange {
  for (let i = index - 1; i >= Math.max(within.first, index - REACH_OF_NEGATION); i--) {
    if (tokens[i]!.pos === 'PUNCT') break
    if (NEGATORS.has(tokens[i]!.lower)) return { first: i, end: index + 1 }
  }
  return { first: index, end: index + 1 }
}
