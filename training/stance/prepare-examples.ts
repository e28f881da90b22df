import { listFeatures, sumFeatures } from '../../src/annotate/targets/stance/collect-features.ts'
import { readWords } from '../../src/annotate/targets/stance/read-words.ts'
import type { SparseExample } from './fit-softmax.ts'
import type { StanceExample } from './read-stance-set.ts'

/** Number of feature ids of the model: 2 to the 17th. */
export const SIZE = 131_072

/** How much rare stances count more than frequent ones: 0 not at all, 1 until all weigh the same. */
const BALANCE = 0.6

export interface PreparedExample extends SparseExample {
  readonly set: StanceExample['set']
  readonly group: string
}

/** Classes of the model by stance. */
export const CLASS_OF: Readonly<Record<StanceExample['label'], number>> = { 0: 0, [-1]: 1, 1: 2 }

/** Features of examples, weighted so that the stances of each set are more even. */
export function prepareExamples(examples: readonly StanceExample[]): PreparedExample[] {
  const counts = new Map<string, number>()
  const keyOf = ({ set, label }: StanceExample): string => `${set} ${label}`
  for (const example of examples) counts.set(keyOf(example), (counts.get(keyOf(example)) ?? 0) + 1)
  // Two sets of three stances each.
  const even = examples.length / 6
  return examples.map((example) => {
    const { set, group, label, view } = example
    const features = sumFeatures(listFeatures(readWords(view), SIZE))
    return {
      set,
      group,
      label: CLASS_OF[label],
      ids: Uint32Array.from(features.ids),
      values: Float32Array.from(features.values),
      weight: (even / (counts.get(keyOf(example)) ?? 1)) ** BALANCE,
    }
  })
}
