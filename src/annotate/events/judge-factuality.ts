import { CONDITION_WORDS } from '../../language/en/event-words.ts'
import type { Act } from './acts/read-act.ts'
import type { Clauses } from './syntax/clause.ts'
import type { ToldEvent } from './told-event.ts'

/** How the clause of verb `index` puts an act: as a fact, as intended, as a mere possibility, or as what did not happen. */
export function judgeFactuality({ first, tokens, verbs }: Clauses, index: number, act: Act): ToldEvent['factuality'] {
  const verb = verbs[index]!
  if (verb.modal === 'hypothetical' || isConditional(tokens, first, verb.first)) return 'hypothetical'
  if (act.operator === 'reject' || act.operator === 'appeal' || act.operator === 'demand')
    return verb.negated && verb.modal === null ? 'denied' : 'asserted'
  if (verb.negated) return 'denied'
  return act.operator === 'intend' || act.operator === 'threaten' || verb.modal === 'future' ? 'planned' : 'asserted'
}

/** True behind "if" with no other clause between. */
function isConditional(
  tokens: readonly { readonly lower: string; readonly text: string }[],
  first: number,
  at: number,
): boolean {
  for (let before = at - 1; before >= first; before--) {
    const { lower, text } = tokens[before]!
    if (CONDITION_WORDS.has(lower)) return true
    if (text === ',' || text === ';' || lower === 'that') return false
  }
  return false
}
