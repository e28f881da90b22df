import type { StanceWord } from './read-words.ts'
import type { Emit } from './stance-view.ts'

/** Tells a word in a relation to the target: itself, its class of verbs, whether it speaks well or ill. */
export function tellWord(relation: string, { key, token, role, negated, polarity }: StanceWord, emit: Emit): void {
  emit(`${relation} ${key}`, token)
  if (role !== null) emit(`${relation} ${negated ? 'not_' : ''}${role}`, token)
  emit(`${relation} ${Math.sign(polarity)}`, token)
}
