import { fromDayNumber } from './calendar.ts'
import type { Period } from './period.ts'
import type { Scene } from './scene.ts'

/**
 * Which year a date without one lies in: that of the narration where the text tells of the past, else the last one
 * before the publication, or, in a clause about the future, the next one. null where nothing tells.
 */
export function chooseYear(scene: Scene, build: (year: number) => Period): Period | null {
  const { published, narration, tense } = scene
  if (narration !== null && isHistory(scene)) return build(fromDayNumber(narration.first).year)
  if (published === null) return null
  const { year } = fromDayNumber(published)
  const candidates = [build(year - 1), build(year), build(year + 1)]
  if (tense === 'future') return candidates.find(({ last }) => last >= published) ?? null
  const past = candidates.findLast(({ first }) => first <= published) ?? null
  return tense === 'past' ? past : nearest(candidates, published)
}

/** Days after which the narration has left the news. */
const DAYS_OF_NEWS = 400

/** True where the text tells of a time long before its publication, or has no date of publication. */
export const isHistory = ({ published, narration }: Scene): boolean =>
  narration !== null && (published === null || published - narration.last > DAYS_OF_NEWS)

const distance = ({ first, last }: Period, day: number): number =>
  first > day ? first - day : last < day ? day - last : 0

const nearest = (periods: readonly Period[], day: number): Period | null =>
  periods.reduce<Period | null>(
    (best, period) => (best === null || distance(period, day) < distance(best, day) ? period : best),
    null,
  )
