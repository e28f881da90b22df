import type { Message } from '../../model/message.ts'
import type { Span } from '../../model/span.ts'
import { isBareAttribution } from './find-attribution.ts'
import type { Mark } from './mark.ts'
import type { Unnested } from './nest-quotations.ts'
import type { Pair } from './pair-marks.ts'
import { placeMissingClose } from './place-missing-close.ts'
import { placeMissingOpen } from './place-missing-open.ts'

/** What became of a pair: null for the quotation where a lone mark belongs to no words, null for the message where all is well. */
export interface Settled {
  readonly quotation: Unnested | null
  readonly message: Message | null
}

/** Makes a quotation of a pair, and a message where a mark is missing. `sentences` are those of the block. */
export function settlePair(text: string, { open, close, from, to }: Pair, sentences: readonly Span[]): Settled {
  if (open !== null && close !== null)
    return { quotation: between(open.start, open.end, close.start, close.end), message: null }
  if (open !== null) return closeMissing(text, open, placeMissingClose(text, { start: from, end: to }, sentences))
  if (close !== null) return openMissing(text, close, placeMissingOpen(text, { start: from, end: to }, sentences))
  return { quotation: null, message: null }
}

const between = (start: number, innerStart: number, innerEnd: number, end: number): Unnested => ({
  start,
  end,
  inner: { start: innerStart, end: innerEnd },
  broken: null,
  continues: false,
})

function closeMissing(text: string, open: Mark, end: number): Settled {
  const place = { rule: 'quote-close-missing', start: open.start, end: open.end }
  if (!hasWords(text.slice(open.end, end))) return { quotation: null, message: { ...place, text: STRAY } }
  const message = { ...place, text: `a quotation opens here and never closes; taken to end at offset ${end}` }
  return { quotation: { ...between(open.start, open.end, end, end), broken: 'close' }, message }
}

function openMissing(text: string, close: Mark, start: number): Settled {
  const place = { rule: 'quote-open-missing', start: close.start, end: close.end }
  const words = text.slice(start, close.start)
  if (!hasWords(words) || isBareAttribution(words)) return { quotation: null, message: { ...place, text: STRAY } }
  const message = { ...place, text: `a quotation closes here that never opened; taken to begin at offset ${start}` }
  return { quotation: { ...between(start, start, close.start, close.end), broken: 'open' }, message }
}

const STRAY = 'a quotation mark stands here that has neither a partner nor words of its own; left aside'

const hasWords = (words: string): boolean => /[\p{L}\p{N}]/u.test(words)
