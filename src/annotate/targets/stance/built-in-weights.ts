import weights from '#models/stance-en-1'
import { decodeBase64 } from '../../../model/decode-base64.ts'
import { readStanceWeights, type StanceWeights } from './stance-weights.ts'

let loaded: StanceWeights | null = null

/** The weights of the package, read at their first use. */
export function builtInWeights(): StanceWeights {
  loaded ??= readStanceWeights(decodeBase64(weights))
  return loaded
}
