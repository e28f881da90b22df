import type { StanceView } from './stance/stance-view.ts'

/** True where the target stands in a clause of condition: "if Ostrel attacks, …" says nothing ill of Ostrel. */
export function isHypothetical({ tokens, within, target }: StanceView): boolean {
  for (let i = target.first - 1; i >= within.first; i--) {
    const { lower, text } = tokens[i]!
    if (/^[,;:.]$/.test(text) || lower === 'then') return false
    if (/^(?:if|unless|provided)$/.test(lower)) return true
  }
  return false
}
