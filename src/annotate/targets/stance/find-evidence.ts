import { NEGATORS } from '../../../language/en/negation-words.ts'
import { hashText } from '../../../model/hash-text.ts'
import { readFeatures } from './read-features.ts'
import { readWords } from './read-words.ts'
import { DEED } from './score-stance.ts'
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
  view: StanceView,
  weights: StanceWeights,
  { stance, isSpoken }: { readonly stance: -1 | 1; readonly isSpoken: (token: number) => boolean },
): TokenRange | null {
  const shares = new Map<number, number>()
  const add = (token: number, share: number): void => {
    if (isTelling(view, token) && isSpoken(token)) shares.set(token, (shares.get(token) ?? 0) + share)
  }
  addLearned(view, weights, stance, add)
  readWords(view).forEach((word, index, words) => {
    add(word.token, ((worthOf(word) + phraseAt(words, index)) * stance * DEED) / weights.scale)
  })
  const [best] = [...shares].filter(([, share]) => share > 0).sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return best === undefined ? null : withNegation(view, best[0])
}

function addLearned(
  view: StanceView,
  { size, values }: StanceWeights,
  stance: -1 | 1,
  add: (token: number, share: number) => void,
): void {
  const [own, other] = stance < 0 ? [0, size] : [size, 0]
  readFeatures(view, (feature, token, value = 1) => {
    const id = hashText(feature) & (size - 1)
    add(token, (values[own + id]! - Math.max(0, values[other + id]!)) * value)
  })
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
