/**
 * The labels that the sequence model gives to tokens. Sources and contents tell on which side of their cue they stand:
 * `source-before` comes before its cue. B opens a span, I goes on with it.
 */
export const LABELS = [
  'O',
  'B-cue',
  'I-cue',
  'B-source-before',
  'I-source-before',
  'B-source-after',
  'I-source-after',
  'B-content-before',
  'I-content-before',
  'B-content-after',
  'I-content-after',
] as const

export type Part = 'cue' | 'source-before' | 'source-after' | 'content-before' | 'content-after'

const PARTS: readonly Part[] = ['cue', 'source-before', 'source-after', 'content-before', 'content-after']

/** Id of the label that opens a span of `part`; the label that goes on with it is the next. */
export const openingLabel = (part: Part): number => 1 + 2 * PARTS.indexOf(part)

/** The part that a label belongs to; null for `O`. */
export const partOf = (label: number): Part | null => PARTS[(label - 1) >> 1] ?? null

/** True for the labels that open a span. */
export const opens = (label: number): boolean => label % 2 === 1
