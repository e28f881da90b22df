import type { Event, Statement } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'

/** A stretch of the text and what it is in a statement; null for what is in none. */
export interface Part extends Span {
  readonly role: 'source' | 'cue' | 'content' | 'trigger' | null
}

/** Cuts the text into parts, in order and without gaps. Where parts lie in one another, source and cue win over triggers of events, and these over content. */
export function markParts(length: number, statements: readonly Statement[], events: readonly Event[]): Part[] {
  const roles = [
    ...statements.flatMap(({ content }) => content.map((span) => ({ ...span, role: 'content' as const, rank: 1 }))),
    ...events.flatMap(({ mentions }) => mentions.map((span) => ({ ...span, role: 'trigger' as const, rank: 1.5 }))),
    ...statements.flatMap(({ cue }) => (cue ? [{ ...cue, role: 'cue' as const, rank: 2 }] : [])),
    ...statements.flatMap(({ source }) => (source ? [{ ...source, role: 'source' as const, rank: 3 }] : [])),
  ]
  const bounds = [...new Set([0, length, ...roles.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const ordered = roles.sort((a, b) => a.start - b.start)
  const open: typeof roles = []
  let next = 0
  return bounds.slice(0, -1).map((start, index) => {
    while (next < ordered.length && (ordered[next]?.start ?? 0) <= start)
      open.push(ordered[next++] as (typeof roles)[number])
    const live = open.filter(({ end }) => end > start)
    open.splice(0, open.length, ...live)
    const best = live.reduce<(typeof roles)[number] | null>(
      (top, part) => (top === null || part.rank > top.rank ? part : top),
      null,
    )
    return { start, end: bounds[index + 1] ?? length, role: best?.role ?? null }
  })
}
