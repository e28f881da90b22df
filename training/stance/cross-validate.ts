import { hashText } from '../../src/model/hash-text.ts'
import { fitSoftmax, type SoftmaxOptions, scoreClasses } from './fit-softmax.ts'
import { type PreparedExample, SIZE } from './prepare-examples.ts'
import type { StanceSet } from './read-stance-set.ts'

export const OPTIONS: SoftmaxOptions = { size: SIZE, classes: 3, epochs: 4, rate: 0.02, decay: 0.001 }

const FOLDS = 5

/** Counts by gold class, then by predicted class. */
export type Confusion = readonly (readonly number[])[]

/** Each example judged by a model that saw none of its group. */
export function crossValidate(examples: readonly PreparedExample[]): ReadonlyMap<StanceSet, Confusion> {
  const counts = new Map<StanceSet, number[][]>()
  const foldOf = ({ group }: PreparedExample): number => hashText(group) % FOLDS
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitSoftmax(
      examples.filter((example) => foldOf(example) !== fold),
      OPTIONS,
    )
    for (const example of examples) {
      if (foldOf(example) !== fold) continue
      const scores = scoreClasses(example, weights, SIZE, OPTIONS.classes)
      const confusion = counts.get(example.set) ?? emptyConfusion()
      counts.set(example.set, confusion)
      confusion[example.label]![scores.indexOf(Math.max(...scores))]! += 1
    }
  }
  return counts
}

export const emptyConfusion = (): number[][] => [0, 1, 2].map(() => [0, 0, 0])

/** Mean of the F1 of all classes, in per cent. */
export function macroF1(confusion: Confusion): number {
  const scores = confusion.map((row, label) => {
    const right = row[label] ?? 0
    const gold = row.reduce((sum, count) => sum + count, 0)
    const predicted = confusion.reduce((sum, other) => sum + (other[label] ?? 0), 0)
    return gold + predicted === 0 ? 0 : (200 * right) / (gold + predicted)
  })
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}
