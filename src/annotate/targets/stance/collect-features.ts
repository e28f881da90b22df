import { hashText } from '../../../model/hash-text.ts'
import { readFeatures } from './read-features.ts'
import type { StanceWord } from './read-words.ts'

/** One thing that was seen. */
export interface Feature {
  readonly id: number
  /** Index of the token that shows it; -1 where it is no one word. */
  readonly token: number
  readonly value: number
}

/** A feature that is seen more often than this says it no louder. */
const MOST = 2

/** All features of a view in the order in which they are read, an id more than once where it is seen more than once. @param size a power of two */
export function listFeatures(words: readonly StanceWord[], size: number): Feature[] {
  const features: Feature[] = []
  readFeatures(words, (feature, token, value = 1) => {
    features.push({ id: hashText(feature) & (size - 1), token, value })
  })
  return features
}

/** What each id is worth. Training and runtime share this. */
export function sumFeatures(features: readonly Feature[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>()
  for (const { id, value } of features) sums.set(id, Math.min(MOST, (sums.get(id) ?? 0) + value))
  return sums
}
