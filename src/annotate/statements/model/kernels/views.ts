/** One memory seen as numbers of two kinds. */
export interface Views {
  readonly floats: Float32Array
  readonly integers: Int16Array
}
