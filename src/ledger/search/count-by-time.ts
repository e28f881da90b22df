import type { Engine } from '../engine.ts'
import type { DayCount } from './engine-search.ts'
import { fillBins } from './fill-bins.ts'
import type { Histogram, HistogramQuery } from './histogram.ts'
import { planSearch } from './plan-search.ts'

/** Most matches that are counted, the newest first: what this costs does not grow without end. */
const COUNTED = 200_000

/** See `Ledger.histogram`. */
export async function countByTime({ search }: Engine, query: HistogramQuery): Promise<Histogram> {
  const days = await search.days(planSearch(query), COUNTED + 1)
  const found = days.reduce((sum, { count }) => sum + count, 0)
  const complete = found <= COUNTED
  const counted = complete ? days : withoutOldest(days)
  return {
    ...fillBins(counted),
    counted: complete ? found : COUNTED,
    undated: counted.find(({ day }) => day === 0)?.count ?? 0,
    complete,
  }
}

/** Without the one match that was only asked for to tell whether there are more. */
const withoutOldest = (days: readonly DayCount[]): DayCount[] =>
  days.flatMap(({ day, count }, i) => {
    const left = i === days.length - 1 ? count - 1 : count
    return left === 0 ? [] : [{ day, count: left }]
  })
