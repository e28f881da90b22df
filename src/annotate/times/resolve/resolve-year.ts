import type { Turn, YearMeaning } from '../meaning.ts'
import { fromDayNumber } from './calendar.ts'
import type { Scene } from './scene.ts'

/** How many of its kind a turn lies from the one it counts from. */
export const STEPS: { readonly [turn in Turn]: -1 | 0 | 1 } = {
  last: -1,
  this: 0,
  next: 1,
  before: -1,
  same: 0,
  after: 1,
}

/** The day that a turn counts from; null where it is not known. */
export function originOf(turn: Turn, { published, narration }: Scene): number | null {
  if (turn === 'last' || turn === 'this' || turn === 'next') return published
  return (turn === 'before' ? narration?.first : narration?.last) ?? published
}

/** The number of a year; null where none is named or nothing tells which. */
export function resolveYear(year: YearMeaning, scene: Scene): number | null {
  if (year === null || typeof year === 'number') return year
  const origin = originOf(year, scene)
  return origin === null ? null : fromDayNumber(origin).year + STEPS[year]
}
