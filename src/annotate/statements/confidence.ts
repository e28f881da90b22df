import type { FinderName } from './found-statement.ts'

/**
 * How often what each rule finds is right: content, cue-independent, and source as the relation score of the statements corpus
 * counts it, on its train part.
 */
export const CONFIDENCE: Readonly<globalThis.Record<FinderName, number>> = {
  'quotation-cue-after': 0.9,
  'quotation-cue-before': 0.9,
  'quotation-introduced': 0.9,
  'reported-clause': 0.6,
  'reported-object': 0.4,
  'reported-infinitive': 0.4,
  'trailing-cue': 0.6,
  'according-to': 0.7,
  colon: 0.5,
  transcript: 0.7,
  'passive-report': 0.4,
  'noun-cue': 0.3,
}
