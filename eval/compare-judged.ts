import { type Judged, OUTCOMES } from './judge-statements.ts'

/** `better` and `worse` tell of a gold statement, `new` and `gone` of one that stands in no gold. */
export type Turn = 'better' | 'worse' | 'new' | 'gone'

export interface Change {
  readonly turn: Turn
  readonly before: Judged | null
  readonly after: Judged | null
}

/**
 * What changed between two judgements of the same gold: gold statements whose outcome is another (the order of `OUTCOMES` tells
 * better from worse), then spurious ones that are new or gone, spans compared exactly. A gold statement that stays wrong
 * in the same way is no change.
 */
export function compareJudged(before: readonly Judged[], after: readonly Judged[]): Change[] {
  const changes: Change[] = []
  for (const [i, later] of after.filter(hasGold).entries()) {
    const earlier = before[i]
    if (earlier === undefined || earlier.gold === null) throw new Error('the two judgements are of different gold')
    const step = OUTCOMES.indexOf(earlier.outcome) - OUTCOMES.indexOf(later.outcome)
    if (step !== 0) changes.push({ turn: step > 0 ? 'better' : 'worse', before: earlier, after: later })
  }
  const [earlier, later] = [before, after].map((list) => list.filter((judged) => !hasGold(judged)))
  for (const judged of lackingIn(earlier ?? [], later ?? []))
    changes.push({ turn: 'gone', before: judged, after: null })
  for (const judged of lackingIn(later ?? [], earlier ?? [])) changes.push({ turn: 'new', before: null, after: judged })
  return changes
}

const hasGold = ({ gold }: Judged): boolean => gold !== null

function lackingIn(some: readonly Judged[], others: readonly Judged[]): Judged[] {
  const known = new Set(others.map(({ predicted }) => JSON.stringify(predicted)))
  return some.filter(({ predicted }) => !known.has(JSON.stringify(predicted)))
}
