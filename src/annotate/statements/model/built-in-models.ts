import defaultWeights from '#models/statements-en-1'
import fastWeights from '#models/statements-en-1-fast'
import { decodeBase64 } from '../../../model/decode-base64.ts'
import { loadModel } from './load-model.ts'
import { type ModelName, NAME_IN_RECORD } from './model-names.ts'
import type { StatementModel } from './statement-model.ts'

/** Weights files in base64. */
const WEIGHTS: { readonly [model in ModelName]: string } = { default: defaultWeights, fast: fastWeights }

const loaded = new Map<ModelName, StatementModel>()

/** A model of the package, read at its first use. */
export function builtInModel(model: ModelName): StatementModel {
  const known = loaded.get(model)
  if (known !== undefined) return known
  const read = loadModel(NAME_IN_RECORD[model], decodeBase64(WEIGHTS[model]))
  loaded.set(model, read)
  return read
}
