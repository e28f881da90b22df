import { opens, partOf } from '../labels.ts'

/** How well labels follow one another, for a linear-chain conditional random field whose table depends on the boundary between two tokens. */
export interface Transitions {
  readonly labels: number
  /** `[boundary, from, to]`, the last fastest; minus infinity where `to` must not follow `from`. */
  readonly scores: Float32Array
  /** For each label whether an article may begin with it. */
  readonly begins: readonly boolean[]
}

/** The learned table, with what the labels forbid: a label that goes on with a part follows only a label of that part. */
export function restrictTransitions(learned: Float32Array, labels: number): Transitions {
  const begins = Array.from({ length: labels }, (_, label) => opens(label) || partOf(label) === null)
  const scores = learned.map((score, i) => {
    const to = i % labels
    const from = Math.floor(i / labels) % labels
    return begins[to] || partOf(from) === partOf(to) ? score : Number.NEGATIVE_INFINITY
  })
  return { labels, scores, begins }
}
