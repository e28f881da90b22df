import type { StatementAnnotation } from '../model/annotation.ts'
import type { Document, Quotation } from '../model/document.ts'
import { contains, overlaps, type Span } from '../model/span.ts'
import { firstAtOrAfter } from './first-at-or-after.ts'

/**
 * The outermost quotations that belong to a statement: those that share words with its content, in text order.
 * A quotation that encloses content and cue alike (with no cue: the source) belongs to the speaker around it, not to
 * this statement: "He told us to leave," she said — to leave is reported without quotation marks.
 */
export function findOwnQuotations(
  document: Document,
  annotation: StatementAnnotation,
  content: readonly Span[],
): Quotation[] {
  const own: Quotation[] = []
  for (const index of content.flatMap((span) => overlappingQuotations(document.quotations, span))) {
    const quotation = document.quotations[index]
    if (quotation === undefined || encloses(quotation, annotation, content)) continue
    const last = own.at(-1)
    if (last === undefined || quotation.start >= last.end) own.push(quotation)
  }
  return own
}

function encloses(quotation: Quotation, { cue, source }: StatementAnnotation, content: readonly Span[]): boolean {
  const outside = cue ?? source
  if (outside === null || !contains(quotation, outside)) return false
  return !content.some((span) => holdsOffset(span, quotation.start) || holdsOffset(span, quotation.end - 1))
}

const holdsOffset = (span: Span, offset: number): boolean => span.start <= offset && offset < span.end

/** Indices of the quotations that share a code unit with `span`, the enclosing ones first. */
function overlappingQuotations(quotations: readonly Quotation[], span: Span): number[] {
  const first = firstAtOrAfter(quotations, span.start)
  const indices: number[] = []
  for (let index: number | null = first - 1; index !== null && index >= 0; ) {
    const quotation: Quotation | undefined = quotations[index]
    if (quotation !== undefined && overlaps(quotation, span)) indices.unshift(index)
    index = quotation?.inside ?? null
  }
  for (let index = first; (quotations[index]?.start ?? span.end) < span.end; index += 1) indices.push(index)
  return indices
}
