import { finishHash, foldUnits } from '../../../model/hash-text.ts'
import type { FeatureLayout } from './feature-columns.ts'

/**
 * Writes the ids of the n-grams of 3 and 4 units of the word between `<` and `>` to `rows` from `at` on, in text order, at most
 * `maxGrams`, and zeros after them.
 */
export function writeGrams(lower: string, { grams, maxGrams }: FeatureLayout, rows: Int32Array, at: number): void {
  const marked = `<${lower}>`
  const end = at + maxGrams
  let next = at
  for (let start = 0; start + 3 <= marked.length && next < end; start++) {
    const state = foldUnits(marked, start, start + 3)
    rows[next++] = idOf(state, grams.size)
    if (start + 4 <= marked.length && next < end) {
      rows[next++] = idOf(foldUnits(marked, start + 3, start + 4, state), grams.size)
    }
  }
  rows.fill(0, next, end)
}

const idOf = (state: number, size: number): number => 1 + (finishHash(state) % (size - 1))
