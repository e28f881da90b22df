import type { Span } from '../model/span.ts'

/** Index of the first of `spans` that starts at or after `offset`; their number where none does. Ordered by start. */
export function firstAtOrAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
