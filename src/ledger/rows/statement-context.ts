import { firstWhere } from '../../model/first-where.ts'
import type { Record, Statement } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'

/** Most of the text shown and searched before and behind what was said, in UTF-16 code units. */
const MARGIN = 300

/**
 * The words around a statement: the lines or paragraphs that hold its content, at most `MARGIN` before its start and behind
 * its end, cut at white space. Always holds the content.
 */
export function contextOf({ content }: Statement, { structure }: Record, text: string): Span {
  const first = content[0]
  const last = content.at(-1)
  if (first === undefined || last === undefined) return { start: 0, end: 0 }
  const opening = structure[firstWhere(structure, ({ end }) => end > first.start)]
  const closing = structure[firstWhere(structure, ({ end }) => end >= last.end)]
  return {
    start: openAtWord(text, Math.min(opening?.start ?? first.start, first.start), first.start),
    end: closeAtWord(text, Math.max(closing?.end ?? last.end, last.end), last.end),
  }
}

/** The first word that starts at `from` or later and no more than `MARGIN` before `until`. */
function openAtWord(text: string, from: number, until: number): number {
  if (until - from <= MARGIN) return from
  const gap = text.slice(until - MARGIN, until).search(/\s/)
  return gap < 0 ? until : until - MARGIN + gap + 1
}

/** The end of the last word that ends at `until` or before and no more than `MARGIN` behind `from`. */
function closeAtWord(text: string, until: number, from: number): number {
  if (until - from <= MARGIN) return until
  const words = /^.*(?=\s)/s.exec(text.slice(from, from + MARGIN))
  return words === null ? from : from + words[0].length
}
