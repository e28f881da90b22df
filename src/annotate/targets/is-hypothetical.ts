import type { StanceView } from './stance/stance-view.ts'

const ENDS: ReadonlySet<string> = new Set([',', ';', ':', '.', 'then'])
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'provided'])

/** True where the target stands in a clause of condition: "if Ostrel attacks, …" says nothing ill of Ostrel. */
export function isHypothetical({ tokens, within, target }: StanceView): boolean {
  for (let i = target.first - 1; i >= within.first; i--) {
    const { lower } = tokens[i]!
    if (ENDS.has(lower)) return false
    if (CONDITIONS.has(lower)) return true
  }
  return false
}
