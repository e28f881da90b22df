import { finishHash } from '../../../model/hash-text.ts'
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
    features.push({ id: finishHash(feature) & (size - 1), token, value })
  })
  return features
}

/** Ids, each once, in the order in which they are first seen, and what each is worth. */
export interface FeatureSums {
  readonly ids: readonly number[]
  readonly values: readonly number[]
}

/** Slots of the table of ids, a power of two; more are made where there are more features than half of them. */
let slots = new Int32Array(2048)

const SPREAD = 0x9e3779b1

/** What each id is worth. Training and runtime share this. */
export function sumFeatures(features: readonly Feature[]): FeatureSums {
  while (slots.length < 2 * features.length) slots = new Int32Array(2 * slots.length)
  slots.fill(0)
  const mask = slots.length - 1
  const ids: number[] = []
  const values: number[] = []
  for (const { id, value } of features) {
    let slot = (Math.imul(id, SPREAD) >>> 15) & mask
    while (slots[slot] !== 0 && ids[slots[slot]! - 1] !== id) slot = (slot + 1) & mask
    if (slots[slot] === 0) {
      slots[slot] = ids.push(id)
      values.push(Math.min(MOST, value))
    } else {
      const at = slots[slot]! - 1
      values[at] = Math.min(MOST, values[at]! + value)
    }
  }
  return { ids, values }
}
