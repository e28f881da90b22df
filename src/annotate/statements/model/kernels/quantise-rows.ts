import type { Rows } from './kernels.ts'
import type { Views } from './views.ts'

const { abs, fround } = Math

/** Adding it to a float32 below 2^22 and taking it off again rounds to the nearest integer, halves to even. */
const ROUNDER = 12582912

/** `Kernels.quantise` in plain JavaScript. */
export function quantiseRows(
  views: Views,
  values: number,
  { at, bytes, scales }: Rows,
  count: number,
  limit: number,
): void {
  const { floats } = views
  const width = bytes >> 1
  for (let row = 0; row < count; row++) {
    const source = (values >> 2) + row * width
    let largest = 0
    for (let i = source; i < source + width; i++) largest = Math.max(largest, abs(floats[i]!))
    floats[(scales >> 2) + row] = largest / limit
    quantiseRow(views, source, (at >> 1) + row * width, width, largest > 0 ? fround(limit / largest) : 0)
  }
}

/** `width` floats from `source`, times `factor`, rounded, to integers from `target`; both places count numbers, not bytes. */
export function quantiseRow(
  { floats, integers }: Views,
  source: number,
  target: number,
  width: number,
  factor: number,
): void {
  for (let i = 0; i < width; i++) {
    integers[target + i] = fround(fround(fround(floats[source + i]! * factor) + ROUNDER) - ROUNDER)
  }
}
