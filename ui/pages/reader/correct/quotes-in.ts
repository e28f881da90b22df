import type { Quote, Span } from '../../../../src/index.ts'

/** A stretch in one pair of quotation marks, curly, angled or straight. */
const QUOTED = /“[^”]*”|«[^»]*»|"[^"]*"/g

/** The stretches in quotation marks that lie wholly within the content that a person has chosen. */
export function quotesIn(text: string, content: readonly Span[]): Quote[] {
  return content.flatMap((span) =>
    [...text.slice(span.start, span.end).matchAll(QUOTED)].map(({ 0: quoted, index }) => ({
      start: span.start + index,
      end: span.start + index + quoted.length,
      broken: null,
    })),
  )
}
