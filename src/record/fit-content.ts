import { byPosition, type Span } from '../model/span.ts'
import { fitSpan } from './fit-span.ts'

/** Lawful content: fitted to the text, in text order, overlapping spans made one. Empty where nothing is left. */
export function fitContent(text: string, spans: readonly Span[]): Span[] {
  const fitted = spans.map((span) => fitSpan(text, span)).filter((span) => span !== null)
  const content: Span[] = []
  for (const span of fitted.sort(byPosition)) {
    const last = content.at(-1)
    if (last !== undefined && span.start < last.end) {
      content[content.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else {
      content.push(span)
    }
  }
  return content
}
