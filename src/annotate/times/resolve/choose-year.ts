import { fromDayNumber } from './calendar.ts'
import type { Period } from './period.ts'
import type { Scene, Tense } from './scene.ts'

/** How much further away a date may lie on the side of its tense than on the other one and still be meant. */
const WEIGHTS: { readonly [tense in Tense]: { readonly past: number; readonly future: number } } = {
  past: { past: 1, future: 3 },
  present: { past: 1, future: 1.2 },
  future: { past: 4, future: 1 },
}

/**
 * Which year a date without one lies in: that of the narration where the date is told of there, else the nearest to the
 * publication, where the tense of the clause tips the scale. null where nothing tells.
 */
export function chooseYear(scene: Scene, build: (year: number) => Period): Period | null {
  const { published, narration, tense, isTold } = scene
  if (narration !== null && isTold) return build(fromDayNumber(narration.first).year)
  if (published === null) return null
  const { year } = fromDayNumber(published)
  const cost = ({ first, last }: Period): number =>
    first > published
      ? (first - published) * WEIGHTS[tense].future
      : Math.max(0, published - last) * WEIGHTS[tense].past
  return [build(year - 1), build(year), build(year + 1)].reduce((best, next) => (cost(next) < cost(best) ? next : best))
}
