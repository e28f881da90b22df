import type { Statement } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'

/** A letter or a digit: marks are no words. */
const WORD = /[\p{L}\p{N}]/u

/** The kind that follows from the content and its quotations: all, some or none of the words stand in quotation marks. */
export function classifyKind(
  text: string,
  { content, quotes }: { readonly content: readonly Span[]; readonly quotes: readonly Span[] },
): Statement['kind'] {
  const hasWords = ({ start, end }: Span): boolean => start < end && WORD.test(text.slice(start, end))
  const quoted = content.some((span) =>
    quotes.some((quote) => hasWords({ start: Math.max(span.start, quote.start), end: Math.min(span.end, quote.end) })),
  )
  if (!quoted) return 'indirect'
  return content.some((span) => outside(span, quotes).some(hasWords)) ? 'mixed' : 'direct'
}

/** What is left of `span` between the quotations. */
function outside(span: Span, quotes: readonly Span[]): Span[] {
  const left: Span[] = []
  let { start } = span
  for (const quote of quotes.filter(({ start: from, end: to }) => to > span.start && from < span.end)) {
    left.push({ start, end: quote.start })
    start = Math.max(start, quote.end)
  }
  return [...left, { start, end: span.end }]
}
