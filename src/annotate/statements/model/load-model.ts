import { readFeatures } from './compute-features.ts'
import { calibrate } from './decode/calibrate.ts'
import { findBestPath } from './decode/find-best-path.ts'
import { measureCertainty } from './decode/measure-certainty.ts'
import { restrictTransitions } from './decode/transitions.ts'
import { type CreateKernels, loadNetwork } from './network/load-network.ts'
import { BOUNDARIES, readBoundaries } from './read-boundaries.ts'
import type { StatementModel } from './statement-model.ts'
import { readWeights } from './weights/read-weights.ts'

/**
 * Makes the model called `name` from the bytes of a weights file, which must not change any more.
 * @throws InputError where they are no weights, damaged, or for another program; the message says what to do.
 */
export function loadModel(name: string, file: Uint8Array<ArrayBuffer>, create?: CreateKernels): StatementModel {
  const weights = readWeights(file)
  const count = weights.labels.length
  const { score, raise } = loadNetwork(weights, create)
  const table = weights.floats('crf.transitions', [BOUNDARIES.length, count, count])
  const transitions = restrictTransitions(table, count)
  return {
    name,
    tag(document) {
      const scores = score(readFeatures(document, weights.layout), document.tokens.length)
      const lattice = { scores, boundaries: readBoundaries(document) }
      const labels = findBestPath(lattice, transitions)
      return { labels, certainty: measureCertainty(lattice, transitions, labels, raise) }
    },
    confidenceOf: (certainty) => calibrate(certainty, weights.calibration),
  }
}
