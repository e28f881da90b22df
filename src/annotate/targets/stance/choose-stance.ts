import type { Scores } from './score-stance.ts'

/** The likeliest stance; neutral where neither of the others is likelier. */
export function chooseStance({ against, inFavour }: Scores): -1 | 0 | 1 {
  if (against <= 0 && inFavour <= 0) return 0
  return against > inFavour ? -1 : 1
}
