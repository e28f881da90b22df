import type { NewContent } from '../../ledger/corrections/correction-request.ts'
import type { Statement } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { findOwnQuotations } from '../../record/find-own-quotations.ts'
import { segment } from '../../segment/segment.ts'

/** Content, with the quotations of the text that belong to it. */
export function contentWithQuotations(
  text: string,
  content: readonly Span[],
  { cue, source }: Pick<Statement, 'cue' | 'source'>,
): NewContent {
  const document = segment({ text })
  const quotations = findOwnQuotations(document, { content, cue, source, finder: 'by-hand', confidence: 1 }, content)
  return { content, quotes: quotations.map(({ start, end, broken }) => ({ start, end, broken })) }
}
