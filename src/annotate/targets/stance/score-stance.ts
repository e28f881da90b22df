import { collectFeatures } from './collect-features.ts'
import type { StanceView } from './stance-view.ts'
import type { StanceWeights } from './stance-weights.ts'

/** Logarithms of the odds against a neutral stance. */
export interface Scores {
  readonly against: number
  readonly inFavour: number
}

/** How the words of a view stand towards its target. */
export function scoreStance(view: StanceView, { size, scale, values }: StanceWeights): Scores {
  let against = 0
  let inFavour = 0
  for (const [id, value] of collectFeatures(view, size)) {
    against += values[id]! * value
    inFavour += values[size + id]! * value
  }
  return { against: against * scale, inFavour: inFavour * scale }
}
