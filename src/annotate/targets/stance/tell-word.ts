import { addWord, type FeatureName, signOf } from './name-feature.ts'
import type { StanceWord } from './read-words.ts'
import type { Emit } from './stance-view.ts'

/** Tells a word in a relation to the target: itself, its class of verbs, whether it speaks well or ill. */
export function tellWord(relation: FeatureName, { key, token, role, negated, polarity }: StanceWord, emit: Emit): void {
  emit(addWord(relation, key), token)
  if (role !== null) emit(addWord(relation, negated ? `not_${role}` : role), token)
  emit(addWord(relation, signOf(polarity)), token)
}
