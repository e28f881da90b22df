import type { FacetCount } from './search-query.ts'

/** Most values that are told. */
const VALUES = 10

/** The most frequent values, and how often they stand there; of two as frequent, the first in the alphabet first. */
export function countValues(values: readonly (string | null)[]): FacetCount[] {
  const counts = new Map<string, number>()
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, VALUES)
}
