import type { Anchor } from '../../model/anchor.ts'
import { type Span, splitsPair } from '../../model/span.ts'

/** Code units kept before and after a place, as W3C annotation tools commonly do. */
const CONTEXT = 32

/** Describes a place so that it can be found again. @param span lawful in `text` */
export function anchorOf(text: string, { start, end }: Span): Anchor {
  const from = Math.max(0, start - CONTEXT)
  const to = Math.min(text.length, end + CONTEXT)
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(splitsPair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, splitsPair(text, to) ? to - 1 : to),
  }
}

/**
 * Finds a place again: where the same words stand at the same offsets with the same words before or after, there; else
 * where words, prefix and suffix stand together exactly once. Null otherwise: a look-alike is not the place.
 */
export function locate(text: string, anchor: Anchor): Span | null {
  if (standsAt(text, anchor)) return { start: anchor.start, end: anchor.end }
  const { prefix, exact, suffix } = anchor
  const whole = prefix + exact + suffix
  const first = text.indexOf(whole)
  if (first === -1 || text.indexOf(whole, first + 1) !== -1) return null
  const start = first + prefix.length
  return { start, end: start + exact.length }
}

function standsAt(text: string, { start, end, exact, prefix, suffix }: Anchor): boolean {
  if (end - start !== exact.length || !text.startsWith(exact, start)) return false
  if (prefix === '' && suffix === '') return true
  const before = prefix !== '' && text.endsWith(prefix, start)
  return before || (suffix !== '' && text.startsWith(suffix, end))
}

/** Null where any of the places is not found, or they no longer stand in order. */
export function locateAll(text: string, anchors: readonly Anchor[]): Span[] | null {
  const spans: Span[] = []
  for (const anchor of anchors) {
    const span = locate(text, anchor)
    if (span === null || span.start < (spans.at(-1)?.end ?? 0)) return null
    spans.push(span)
  }
  return spans
}
