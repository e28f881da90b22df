import { hashText } from '../../../model/hash-text.ts'
import { readFeatures } from './read-features.ts'
import type { StanceView } from './stance-view.ts'

/** A feature that says more than this often says it no louder. */
const MOST = 2

/** Features of a view by id, each once, with their values. Training and runtime share this. @param size a power of two */
export function collectFeatures(view: StanceView, size: number): ReadonlyMap<number, number> {
  const features = new Map<number, number>()
  readFeatures(view, (feature, _token, value = 1) => {
    const id = hashText(feature) & (size - 1)
    features.set(id, Math.min(MOST, (features.get(id) ?? 0) + value))
  })
  return features
}
