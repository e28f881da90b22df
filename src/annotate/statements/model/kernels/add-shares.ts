import { TAPS } from './taps.ts'
import type { Views } from './views.ts'

/** `Kernels.addShares` in plain JavaScript. */
export function addShares(
  { floats, places: memory }: Views,
  places: number,
  each: number,
  count: number,
  width: number,
  values: number,
): void {
  for (let row = 0; row < count; row++) {
    const first = (places >> 2) + row * each
    for (let i = 0; i < width; i++) {
      let sum = 0
      for (let share = 0; share < TAPS * each; share++) {
        const tap = Math.floor(share / each)
        sum = Math.fround(sum + floats[(memory[first + share]! >> 2) + tap * width + i]!)
      }
      floats[(values >> 2) + row * width + i] = Math.max(0, sum)
    }
  }
}
