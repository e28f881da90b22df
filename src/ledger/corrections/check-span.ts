import { UsageError } from '../../model/errors.ts'
import { type Span, splitsPair } from '../../model/span.ts'

/** @throws UsageError where `span` is empty, leaves the text or splits a surrogate pair */
export function checkSpan(text: string, { start, end }: Span): void {
  const isWhole = Number.isInteger(start) && Number.isInteger(end)
  const wrong =
    !isWhole || start < 0 || end > text.length
      ? `is not inside the text, which has ${text.length} code units`
      : start >= end
        ? 'is empty'
        : splitsPair(text, start) || splitsPair(text, end)
          ? 'cuts a character in half'
          : null
  if (wrong !== null) throw new UsageError(`the span ${start}-${end} ${wrong}: give start and end in UTF-16 code units`)
}

/** @throws UsageError where a span is none in the text, or they overlap or stand out of order */
export function checkSpans(text: string, spans: readonly Span[]): void {
  if (spans.length === 0) throw new UsageError('content needs at least one span')
  for (const [index, span] of spans.entries()) {
    checkSpan(text, span)
    const before = spans[index - 1]
    if (before !== undefined && span.start < before.end)
      throw new UsageError(
        `the spans ${before.start}-${before.end} and ${span.start}-${span.end} overlap or stand out of order`,
      )
  }
}
