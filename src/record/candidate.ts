import type { StatementAnnotation } from '../model/annotation.ts'
import { byPosition, contains, lengthOf, overlaps, type Span } from '../model/span.ts'

/** A statement on its way into a record: what was found, with its content made lawful. */
export interface Candidate {
  readonly annotation: StatementAnnotation
  /** In text order, never overlapping, at least one. */
  readonly content: readonly Span[]
  /** From the first to the last code unit of the content. */
  readonly extent: Span
  /** Code units of content, gaps not counted. */
  readonly size: number
}

/** @param content lawful, at least one span */
export function makeCandidate(annotation: StatementAnnotation, content: readonly Span[]): Candidate {
  const extent = { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 }
  const size = content.reduce((sum, span) => sum + lengthOf(span), 0)
  return { annotation, content, extent, size }
}

/** Text order; of two that start together, the one that can hold the other comes first. */
export const byContent = (a: Candidate, b: Candidate): number => byPosition(a.extent, b.extent) || b.size - a.size

/** True where every span of the content of `inner` lies in a span of the content of `outer`. */
export const holds = (outer: Candidate, inner: Candidate): boolean =>
  inner.content.every((span) => {
    const last = lastStartingBy(outer.content, span.start)
    return last !== undefined && contains(last, span)
  })

/** True where the contents share at least one code unit. */
export function touches(a: Candidate, b: Candidate): boolean {
  const [few, many] = a.content.length <= b.content.length ? [a.content, b.content] : [b.content, a.content]
  return few.some((span) => {
    const last = lastStartingBy(many, span.end - 1)
    return last !== undefined && overlaps(last, span)
  })
}

/** The last of `spans` (in text order) that starts at or before `offset`. */
function lastStartingBy(spans: readonly Span[], offset: number): Span | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return spans[low - 1]
}
