import { UsageError } from '../../model/errors.ts'
import { publicationDay } from '../rows/publication-day.ts'
import { PER_DAY } from '../search/plan-search.ts'

/** Last day that a key of a statement can hold. */
const LAST_DAY = 90_001_231

export interface DayRange {
  /** Days as YYYYMMDD, both included; 0 stands for articles without one. */
  readonly firstDay: number
  readonly lastDay: number
  /** Keys of statements, both included. */
  readonly firstKey: number
  readonly lastKey: number
}

/** Articles without a day are in it only where it has no beginning. @throws UsageError for what is no day */
export function dayRange({ since, until }: { readonly since?: string; readonly until?: string }): DayRange {
  const firstDay = since === undefined ? 0 : dayOf(since, 'since')
  const lastDay = until === undefined ? LAST_DAY : dayOf(until, 'until')
  return { firstDay, lastDay, firstKey: firstDay * PER_DAY, lastKey: (lastDay + 1) * PER_DAY - 1 }
}

function dayOf(date: string, name: string): number {
  const day = publicationDay(date)
  if (day === 0) throw new UsageError(`${name} "${date}" is no day: write it as 2031-05-14`)
  return day
}
