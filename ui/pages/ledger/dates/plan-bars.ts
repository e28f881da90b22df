import type { Histogram } from '../../../../src/serve/index.ts'

/** One bar of the plot: a stretch of days, both included, ISO 8601. */
export interface Bar {
  readonly first: string
  readonly last: string
  readonly count: number
}

/** Most bars that can be told apart on a screen; more years than that share bars. */
const MOST = 400

/** Bars for every day, month or year from the first match to the last, those without a match included. */
export function planBars({ grain, bins }: Pick<Histogram, 'grain' | 'bins'>): Bar[] {
  const numbers = bins.map(({ start, count }) => ({ number: numberOf(start, grain), count }))
  const from = numbers[0]?.number
  const to = numbers.at(-1)?.number
  if (from === undefined || to === undefined) return []
  const step = Math.ceil((to - from + 1) / MOST)
  const bars = Array.from({ length: Math.ceil((to - from + 1) / step) }, (_, i) => ({
    first: dayOf(from + i * step, grain),
    last: dayBefore(dayOf(from + (i + 1) * step, grain)),
    count: 0,
  }))
  for (const { number, count } of numbers) {
    const bar = bars[Math.floor((number - from) / step)]
    if (bar !== undefined) bar.count += count
  }
  return bars
}

/** The bars that a range of days touches, as indices, both included; null where it touches none. An open end is null. */
export function barsWithin(
  bars: readonly Bar[],
  { since, until }: { readonly since: string | null; readonly until: string | null },
): { readonly from: number; readonly to: number } | null {
  const from = bars.findIndex(({ last }) => since === null || last >= since)
  const to = bars.findLastIndex(({ first }) => until === null || first <= until)
  return from < 0 || to < from ? null : { from, to }
}

const DAY = 86_400_000

/** Days, months or years since a fixed one. */
function numberOf(start: string, grain: Histogram['grain']): number {
  const date = new Date(`${start}T00:00:00Z`)
  if (grain === 'day') return Math.floor(date.getTime() / DAY)
  return grain === 'month' ? date.getUTCFullYear() * 12 + date.getUTCMonth() : date.getUTCFullYear()
}

function dayOf(number: number, grain: Histogram['grain']): string {
  if (grain === 'day') return isoDay(new Date(number * DAY))
  const date = new Date(0)
  date.setUTCFullYear(grain === 'month' ? Math.floor(number / 12) : number, grain === 'month' ? number % 12 : 0, 1)
  return isoDay(date)
}

const dayBefore = (day: string): string => isoDay(new Date(new Date(`${day}T00:00:00Z`).getTime() - DAY))

const isoDay = (date: Date): string => date.toISOString().slice(0, 10)
