import type { Document } from '../../../model/document.ts'
import type { StatementCertainty } from './decode/rate-statement.ts'

/** What a model says about each token of a document. */
export interface TaggedTokens {
  /** Index into `LABELS`. */
  readonly labels: Uint8Array
  /** How probable the label is, 0 to 1, by the model alone. */
  readonly certainty: Float32Array
}

/** A learned model of statements: whatever labels tokens can be one. */
export interface StatementModel {
  /** As the record names it: `statements-en-2`. */
  readonly name: string
  /** Labels every token of a document, which is read whole. The same document gives the same bits everywhere. */
  tag(document: Document): TaggedTokens
  /** How often statements of which the model is so sure are right, 0 to 1. */
  confidenceOf(certainty: StatementCertainty): number
}
