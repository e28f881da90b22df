import { openName } from './name-feature.ts'
import { readBags } from './read-bags.ts'
import { readHolder } from './read-holder.ts'
import { readPolarity } from './read-polarity.ts'
import { readRoles } from './read-roles.ts'
import { readSurroundings } from './read-surroundings.ts'
import type { StanceWord } from './read-words.ts'
import type { Emit } from './stance-view.ts'

const BIAS = openName('bias')

/** Tells all that the model looks at, one call each. Names are told as `E`: of no one does the model know who it is. */
export function readFeatures(words: readonly StanceWord[], emit: Emit): void {
  const target = words.findIndex(({ kind }) => kind === 'target')
  emit(BIAS, -1)
  readBags(words, emit)
  readPolarity(words, emit)
  readSurroundings(words, target, emit)
  readRoles(words, target, emit)
  readHolder(words, target, emit)
}
