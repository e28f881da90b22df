import { CONDITION_WORDS, FAILURE_VERBS } from '../../language/en/event-words.ts'
import type { Act } from './acts/read-act.ts'
import { type Clauses, placeSubject } from './syntax/clause.ts'
import type { Verb } from './syntax/verb.ts'
import type { ToldEvent } from './told-event.ts'

/** How the clause of verb `index` puts an act: as a fact, as intended, as a mere possibility, or as what did not happen. */
export function judgeFactuality(clauses: Clauses, index: number, act: Act): ToldEvent['factuality'] {
  const { first, tokens } = clauses
  const verb = withGovernor(clauses, index)
  if (verb.modal === 'hypothetical' || isConditional(tokens, first, verb.first)) return 'hypothetical'
  if (act.operator === 'reject' || act.operator === 'appeal' || act.operator === 'demand')
    return verb.negated && verb.modal === null ? 'denied' : 'asserted'
  if (verb.negated) return 'denied'
  return act.operator === 'intend' || act.operator === 'threaten' || verb.modal === 'future' ? 'planned' : 'asserted'
}

/** An infinitive or gerund is meant as the verb that it hangs on: "did not dare to attack", "could go on talking". */
function withGovernor(clauses: Clauses, index: number, steps = 0): Pick<Verb, 'first' | 'negated' | 'modal'> {
  const verb = clauses.verbs[index]!
  const place = verb.form === 'finite' || steps > MAX_STEPS ? null : placeSubject(clauses, index)
  if (place === null || !('shared' in place)) return verb
  const governor = withGovernor(clauses, place.shared, steps + 1)
  const negated = verb.negated || governor.negated || FAILURE_VERBS.has(clauses.verbs[place.shared]!.lemma)
  return { first: governor.first, negated, modal: verb.modal ?? governor.modal }
}

const MAX_STEPS = 4

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
