import type { StatementAnnotation } from '../../model/annotation.ts'
import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { TokenRange } from './syntax/noun-phrase.ts'

/** Name of the rule that proposed a statement. */
export type FinderName =
  | 'quotation-cue-after'
  | 'quotation-cue-before'
  | 'quotation-introduced'
  | 'signature'
  | 'reported-clause'
  | 'reported-object'
  | 'reported-infinitive'
  | 'trailing-cue'
  | 'according-to'
  | 'colon'
  | 'transcript'
  | 'post'

/** A statement that a rule proposes, in tokens. */
export interface FoundStatement {
  readonly finder: FinderName
  /** In text order, never overlapping. */
  readonly content: readonly TokenRange[]
  readonly cue: TokenRange | null
  readonly source: TokenRange | null
}

const OUTER_PUNCTUATION = /^[.,;:!?–—-]+$/
const QUOTATION_MARK = /^(?:["“”„«»‹›‘’]|''|``)$/

/** Drops commas, colons, dashes and, outside quotation marks, the full stop at the ends. null where nothing is left. */
export function trimRange(document: Document, { first, end }: TokenRange): TokenRange | null {
  const { tokens } = document
  let from = first
  let to = end
  while (from < to && OUTER_PUNCTUATION.test(tokens[from]!.text)) from++
  while (to > from && OUTER_PUNCTUATION.test(tokens[to - 1]!.text)) to--
  const hasWord = tokens.slice(from, Math.min(to, from + 50)).some(({ text }) => !QUOTATION_MARK.test(text))
  return from < to && hasWord ? { first: from, end: to } : null
}

export const spanOfRange = ({ tokens }: Document, { first, end }: TokenRange): Span => ({
  start: tokens[first]!.start,
  end: tokens[end - 1]!.end,
})

/** From tokens to offsets. */
export function annotate(document: Document, found: FoundStatement, confidence: number): StatementAnnotation {
  return {
    content: found.content.map((range) => spanOfRange(document, range)),
    cue: found.cue && spanOfRange(document, found.cue),
    source: found.source && spanOfRange(document, found.source),
    finder: found.finder,
    confidence,
  }
}
