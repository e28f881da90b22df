import type { Span } from '../../model/span.ts'

/** What engines put before and behind a match: code points that Unicode keeps out of texts for good. */
export const MARK = { open: '\uFDD0', close: '\uFDD1' } as const

/** The matches in a text, from the text with marks around them; `marked` is the same text apart from the marks. */
export function readMarks(marked: string): Span[] {
  const spans: Span[] = []
  let opening = marked.indexOf(MARK.open)
  // One mark less for each that has been passed over.
  for (let removed = 0; opening >= 0; removed += 2) {
    const closing = marked.indexOf(MARK.close, opening)
    if (closing < 0) break
    const span = { start: opening - removed, end: closing - removed - 1 }
    if (span.end > span.start) spans.push(span)
    opening = marked.indexOf(MARK.open, closing)
  }
  return spans
}
