/** One memory seen as numbers of three kinds. */
export interface Views {
  readonly floats: Float32Array
  readonly integers: Int16Array
  /** Places in the memory, in bytes from its start. */
  readonly places: Int32Array
}
