/** Half-open range of token indices. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** A verb with its auxiliaries. Unit: indices into `Document.tokens`. */
export interface Verb extends TokenRange {
  /** The verb that carries the meaning. */
  readonly head: number
  readonly lemma: string
  readonly passive: boolean
  /** How it hangs on what stands before it. */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'reduced'
  /** True in a relative clause: "who said". */
  readonly relative: boolean
  readonly negated: boolean
  readonly modal: 'future' | 'hypothetical' | 'obligation' | null
}
