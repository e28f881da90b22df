/** Copies the `length` floats at `row` to each of `count` rows from `target` on. Places count numbers, not bytes. */
export function fillRows(floats: Float32Array, row: number, length: number, target: number, count: number): void {
  for (let i = 0; i < count; i++) floats.copyWithin(target + i * length, row, row + length)
}
