import type { Span } from '../../model/span.ts'

/**
 * What some reader of lines takes for the end of one, and the other control characters but the tab: an annotation that spans it
 * must stand in fragments.
 */
const LINE_ENDS = /(?:(?!\t)[\p{Cc}\u2028\u2029])+/gu

/** The stretches of a span between line ends. The first starts and the last ends where the span does, even if that makes one empty. */
export function splitAtLines(text: string, { start, end }: Span): Span[] {
  const fragments: Span[] = []
  let from = start
  for (const { 0: ends, index } of text.slice(start, end).matchAll(LINE_ENDS)) {
    fragments.push({ start: from, end: start + index })
    from = start + index + ends.length
  }
  return [...fragments, { start: from, end }]
}
