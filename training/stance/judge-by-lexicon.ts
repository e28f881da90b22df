import { readWords } from '../../src/annotate/targets/stance/read-words.ts'
import { type Confusion, emptyConfusion } from './cross-validate.ts'
import { CLASS_OF } from './prepare-examples.ts'
import type { StanceExample, StanceSet } from './read-stance-set.ts'

/** What the lexicon alone tells: the sign of the sum over the sentence, negated words turned round. To compare the model with. */
export function judgeByLexicon(examples: readonly StanceExample[]): ReadonlyMap<StanceSet, Confusion> {
  const counts = new Map<StanceSet, number[][]>()
  for (const { set, label, view } of examples) {
    const sum = readWords(view).reduce((total, { polarity }) => total + polarity, 0)
    const confusion = counts.get(set) ?? emptyConfusion()
    counts.set(set, confusion)
    confusion[CLASS_OF[label]]![sum < 0 ? 1 : sum > 0 ? 2 : 0]! += 1
  }
  return counts
}
