import { computeFeatures } from '../annotate/statements/model/compute-features.ts'
import { calibrate } from '../annotate/statements/model/decode/calibrate.ts'
import { findBestPath } from '../annotate/statements/model/decode/find-best-path.ts'
import { measureCertainty } from '../annotate/statements/model/decode/measure-certainty.ts'
import { restrictTransitions } from '../annotate/statements/model/decode/transitions.ts'
import { type FeatureLayout, LAYOUT } from '../annotate/statements/model/feature-columns.ts'
import { readBoundaries } from '../annotate/statements/model/read-boundaries.ts'
import type { StatementModel } from '../annotate/statements/model/statement-model.ts'
import { InputError } from '../model/errors.ts'
import { askThread } from './ask-thread.ts'
import { readEncoderFolder } from './manifest.ts'

/**
 * A model of statements that reads words by a pretrained encoder, from a folder that `training/export_encoder.py` wrote; `name` is what records call it.
 * It starts a thread, which the first document waits for.
 * @throws InputError where the folder holds no whole model
 */
export function loadEncoderModel(name: string, folder: string): StatementModel {
  const found = readEncoderFolder(folder)
  const { calibration, labels, places, transitions: learned } = found.manifest
  const ask = askThread(found)
  const layout = layoutOf(places)
  const transitions = restrictTransitions(Float32Array.from(learned), labels.length)
  return {
    name,
    tag(document) {
      const words = document.tokens.map(({ text }) => text)
      const scores = ask({ words, places: computeFeatures(document, layout) })
      const lattice = { scores, boundaries: readBoundaries(document) }
      const path = findBestPath(lattice, transitions)
      return { labels: path, certainty: measureCertainty(lattice, transitions, path) }
    },
    confidenceOf: (certainty) => calibrate(certainty, calibration),
  }
}

/** @throws InputError where the model wants a column that this program does not know */
function layoutOf(places: readonly string[]): FeatureLayout {
  const columns = places.map((name) => {
    const column = LAYOUT.columns.find((known) => known.name === name)
    if (column === undefined)
      throw new InputError(`the encoder reads "${name}", which this version does not know: take a later one`)
    return column
  })
  return { ...LAYOUT, columns, maxGrams: 0 }
}
