import type { DayCount } from './engine-search.ts'
import type { Histogram, HistogramBin, HistogramGrain } from './histogram.ts'

/** Longest time that is shown by days, in days, and by months, in years: bars stay as wide as a finger of a plot 400 pixels wide. */
const LONGEST_BY_DAYS = 92
const LONGEST_BY_MONTHS = 10

const MILLISECONDS_A_DAY = 86_400_000

/** Puts counts of days into bins; the days in any order, 0 for none. */
export function fillBins(days: readonly DayCount[]): Pick<Histogram, 'grain' | 'bins'> {
  const dated = days.filter(({ day }) => day > 0).sort((a, b) => a.day - b.day)
  const grain = grainBetween(dated[0]?.day ?? 0, dated.at(-1)?.day ?? 0)
  const bins = new Map<string, number>()
  for (const { day, count } of dated) {
    const start = startOf(day, grain)
    bins.set(start, (bins.get(start) ?? 0) + count)
  }
  return { grain, bins: [...bins].map(([start, count]): HistogramBin => ({ start, count })) }
}

function grainBetween(first: number, last: number): HistogramGrain {
  if (timeOf(last) - timeOf(first) < LONGEST_BY_DAYS * MILLISECONDS_A_DAY) return 'day'
  return yearOf(last) - yearOf(first) < LONGEST_BY_MONTHS ? 'month' : 'year'
}

const yearOf = (day: number): number => Math.floor(day / 10_000)
const monthOf = (day: number): number => Math.floor(day / 100) % 100

const timeOf = (day: number): number => Date.UTC(yearOf(day), monthOf(day) - 1, day % 100)

function startOf(day: number, grain: HistogramGrain): string {
  const year = String(yearOf(day)).padStart(4, '0')
  const month = grain === 'year' ? 1 : monthOf(day)
  const date = grain === 'day' ? day % 100 : 1
  return `${year}-${twoDigits(month)}-${twoDigits(date)}`
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')
