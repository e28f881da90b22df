import type { Document } from '../../../model/document.ts'
import { readFeatures } from './compute-features.ts'
import { findBestPath } from './decode/find-best-path.ts'
import { measureCertainty } from './decode/measure-certainty.ts'
import { restrictTransitions } from './decode/transitions.ts'
import { type CreateKernels, loadNetwork } from './network/load-network.ts'
import { BOUNDARIES, readBoundaries } from './read-boundaries.ts'
import { readWeights } from './weights/read-weights.ts'

/** What the model says about each token of a document. */
export interface TaggedTokens {
  /** Index into `LABELS`. */
  readonly labels: Uint8Array
  /** How probable the label is, 0 to 1, by the model alone. */
  readonly certainty: Float32Array
}

/** Labels every token of a document, which is read whole. The same document gives the same bits everywhere. */
export type Tagger = (document: Document) => TaggedTokens

/**
 * Makes a tagger from the bytes of a weights file, which must not change any more.
 * @throws InputError where they are no weights, damaged, or for another program; the message says what to do.
 */
export function createTagger(file: Uint8Array<ArrayBuffer>, create?: CreateKernels): Tagger {
  const weights = readWeights(file)
  const count = weights.labels.length
  const score = loadNetwork(weights, create)
  const table = weights.floats('crf.transitions', [BOUNDARIES.length, count, count])
  const transitions = restrictTransitions(table, count)
  return (document) => {
    const scores = score(readFeatures(document, weights.layout), document.tokens.length)
    const lattice = { scores, boundaries: readBoundaries(document) }
    const labels = findBestPath(lattice, transitions)
    return { labels, certainty: measureCertainty(lattice, transitions, labels) }
  }
}
