/**
 * A matrix of int8 weights as the kernels read it, all places in bytes from the memory's start: weights as int16 in blocks of eight outputs,
 * in each block pair of inputs after pair of inputs, the pairs of the eight outputs side by side; then a float32 scale for each output.
 */
export interface PackedMatrix {
  readonly weights: number
  readonly scales: number
  /** Half the number of inputs, an odd one made even. */
  readonly pairs: number
  /** A multiple of 8. */
  readonly outputs: number
}

/** Rows of int16, `bytes` each, and a float32 scale for each row. There is room for three more rows than are used. */
export interface Rows {
  readonly at: number
  readonly bytes: number
  readonly scales: number
}

/** A gated recurrent unit, and its state between calls. */
export interface Recurrence {
  /** Reset gate, update gate and proposal, one after another. */
  readonly matrix: PackedMatrix
  /** Float32, added to the recurrent part of the proposal before the reset gate. */
  readonly bias: number
  /** A multiple of 8. */
  readonly units: number
  /** The int16 that stands for 1. */
  readonly limit: number
  /** Float32, `units` of them. */
  readonly state: number
  /** The state as int16. */
  readonly last: number
  /** Room for three times `units` float32. */
  readonly sums: number
}

/**
 * The arithmetic of the model, on one block of memory. Integer sums are exact, and every float operation is rounded to float32 in one
 * order, so that all implementations give the same bits.
 */
export interface Kernels {
  readonly memory: ArrayBuffer
  /** Rounds `count` rows of float32 to int16, halves to even; the largest number of each row becomes `limit`. */
  quantise(values: number, rows: Rows, count: number, limit: number): void
  /** Adds the product of each of `count` rows with `matrix` to its row of float32 `sums`, which has `outputs` of them. */
  multiply(rows: Rows, count: number, matrix: PackedMatrix, sums: number): void
  /**
   * Writes `count` rows of `width` float32 to `values`: the sum of the shares of a token and of those before and after it, or 0 where that is
   * negative. `places` holds for each token, from the one before the first to the one after the last, `each` places of shares as int32. There
   * stand three vectors: what the token adds to the sum of the token after it, to its own, and to that of the token before it.
   */
  addShares(places: number, each: number, count: number, width: number, values: number): void
  /** Makes of each of `length` float32, a multiple of 4, e to its power. */
  raise(values: number, length: number): void
  /** Adds each sum to its value where it is positive. */
  rectify(sums: number, values: number, length: number): void
  /**
   * Runs `recurrence` over `count` rows, from the last one if `backward`. `inputs` holds three times `units` float32 a row: what the input
   * adds to both gates and the proposal. The states are written to `rows` in steps of 1 / `limit`.
   */
  recur(inputs: number, rows: Rows, count: number, recurrence: Recurrence, backward: boolean): void
}
