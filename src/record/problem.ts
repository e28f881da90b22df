/** Something in a record that breaks its schema or a law. */
export interface Problem {
  /** Where it is: names and indices from the record down, joined with dots (`statements.3.cue`). */
  readonly path: string
  /** What is wrong, with the value, in words. */
  readonly message: string
}
