import { exp } from '../kernels/exp.ts'
import { opens, partOf } from '../labels.ts'

/** How well labels follow one another, for a linear-chain conditional random field whose table depends on the boundary between two tokens. */
export interface Transitions {
  readonly labels: number
  /** `[boundary, from, to]`, the last fastest; minus infinity where `to` must not follow `from`. */
  readonly scores: Float32Array
  /** e to the power of each score, so 0 where `to` must not follow `from`. */
  readonly odds: Float64Array
  /** For each label whether an article may begin with it. */
  readonly begins: readonly boolean[]
  /** For each label the lowest that it may follow, and the one after the highest: it may follow all between them. */
  readonly firstBefore: Uint8Array
  readonly endBefore: Uint8Array
}

/** The learned table, with what the labels forbid: a label that goes on with a part follows only a label of that part. */
export function restrictTransitions(learned: Float32Array, labels: number): Transitions {
  const begins = Array.from({ length: labels }, (_, label) => opens(label) || partOf(label) === null)
  const scores = learned.map((score, i) => {
    const to = i % labels
    const from = Math.floor(i / labels) % labels
    return begins[to] || partOf(from) === partOf(to) ? score : Number.NEGATIVE_INFINITY
  })
  const firstBefore = Uint8Array.from(begins, (begin, label) => (begin ? 0 : label - 1))
  const endBefore = Uint8Array.from(begins, (begin, label) => (begin ? labels : label + 1))
  const odds = Float64Array.from(scores, (score) => (score === Number.NEGATIVE_INFINITY ? 0 : exp(score)))
  return { labels, scores, odds, begins, firstBefore, endBefore }
}
