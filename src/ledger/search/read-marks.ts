import type { Span } from '../../model/span.ts'

/** What engines put before and behind a match: code points that Unicode keeps out of texts for good. */
export const MARK = { open: '\uFDD0', close: '\uFDD1' } as const

/** The matches in a text, from the text with marks around them; `marked` is the same text apart from the marks. */
export function readMarks(marked: string): Span[] {
  const spans: Span[] = []
  let removed = 0
  let open: number | null = null
  for (const { 0: mark, index } of marked.matchAll(/[\uFDD0\uFDD1]/g)) {
    const at = index - removed
    removed++
    if (mark === MARK.open) open = at
    else if (open !== null) {
      if (at > open) spans.push({ start: open, end: at })
      open = null
    }
  }
  return spans
}
