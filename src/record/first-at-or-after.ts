import { firstWhere } from '../model/first-where.ts'
import type { Span } from '../model/span.ts'

/** Index of the first of `spans` that starts at or after `offset`; their number where none does. Ordered by start. */
export function firstAtOrAfter(spans: readonly Span[], offset: number): number {
  return firstWhere(spans, (item) => item.start >= offset)
}
