import type { Message } from '../../model/message.ts'
import type { Span } from '../../model/span.ts'
import type { Unnested } from './nest-quotations.ts'
import type { Pair } from './pair-marks.ts'
import { placeMissingClose } from './place-missing-close.ts'
import { placeMissingOpen } from './place-missing-open.ts'

/** A quotation, and a message where a mark is missing. `sentences` are those of the block. */
export function settlePair(
  text: string,
  { open, close, from, to }: Pair,
  sentences: readonly Span[],
): { quotation: Unnested; message: Message | null } | null {
  if (open !== null && close !== null) {
    const inner = { start: open.end, end: close.start }
    return { quotation: { start: open.start, end: close.end, inner, broken: null, continues: false }, message: null }
  }
  if (open !== null) {
    const end = placeMissingClose(text, { start: from, end: to }, sentences)
    const inner = { start: open.end, end }
    return {
      quotation: { start: open.start, end, inner, broken: 'close', continues: false },
      message: {
        rule: 'quote-close-missing',
        start: open.start,
        end: open.end,
        text: `a quotation opens here and never closes; taken to end at offset ${end}`,
      },
    }
  }
  if (close === null) return null
  const start = placeMissingOpen(text, { start: from, end: to }, sentences)
  const inner = { start, end: close.start }
  return {
    quotation: { start, end: close.end, inner, broken: 'open', continues: false },
    message: {
      rule: 'quote-open-missing',
      start: close.start,
      end: close.end,
      text: `a quotation closes here that never opened; taken to begin at offset ${start}`,
    },
  }
}
