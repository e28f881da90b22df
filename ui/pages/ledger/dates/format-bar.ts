import type { Histogram } from '../../../../src/serve/index.ts'
import { formatDay } from '../../../format/format-day.ts'
import type { Bar } from './plan-bars.ts'

/** What a bar spans, in words: a day, a month, a year, or years that share it. */
export function formatBar({ first, last }: Bar, grain: Histogram['grain']): string {
  if (grain === 'day') return formatDay(first)
  if (grain === 'month') return formatDay(first.slice(0, 7))
  const [from, to] = [yearOf(first), yearOf(last)]
  return from === to ? from : `${from}–${to}`
}

const yearOf = (day: string): string => String(Number(day.split('-', 1)[0]))
