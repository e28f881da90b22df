import { firstWhere } from './first-where.ts'
import { byPosition, contains, lengthOf, overlaps, type Span } from './span.ts'

/** The content of one statement, measured so that it can be compared with that of others. */
export interface MeasuredContent {
  /** In text order, never overlapping, at least one. */
  readonly content: readonly Span[]
  /** From the first to the last code unit of the content. */
  readonly extent: Span
  /** Code units of content, gaps not counted. */
  readonly size: number
}

/** @param content lawful, at least one span */
export function measureContent(content: readonly Span[]): MeasuredContent {
  const extent = { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 }
  const size = content.reduce((sum, span) => sum + lengthOf(span), 0)
  return { content, extent, size }
}

/** Text order; of two that start together, the one that can hold the other comes first. */
export const byContent = (a: MeasuredContent, b: MeasuredContent): number =>
  byPosition(a.extent, b.extent) || b.size - a.size

/** True where every span of the content of `inner` lies in a span of the content of `outer`. */
export const holds = (outer: MeasuredContent, inner: MeasuredContent): boolean =>
  inner.content.every((span) => {
    const last = lastStartingBy(outer.content, span.start)
    return last !== undefined && contains(last, span)
  })

/** True where the contents share at least one code unit. */
export function touches(a: MeasuredContent, b: MeasuredContent): boolean {
  const [few, many] = a.content.length <= b.content.length ? [a.content, b.content] : [b.content, a.content]
  return few.some((span) => {
    const last = lastStartingBy(many, span.end - 1)
    return last !== undefined && overlaps(last, span)
  })
}

/** The last of `spans` (in text order) that starts at or before `offset`. */
function lastStartingBy(spans: readonly Span[], offset: number): Span | undefined {
  const low = firstWhere(spans, (item) => item.start > offset)
  return spans[low - 1]
}

/** True where both may stand in one record (law 5): they are apart, or one lies wholly in the other and is smaller. */
export function areCompatible(a: MeasuredContent, b: MeasuredContent): boolean {
  if (!touches(a, b)) return true
  return a.size > b.size ? holds(a, b) : b.size > a.size && holds(b, a)
}
