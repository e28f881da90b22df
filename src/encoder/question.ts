/** What is asked of the thread: an article as words, and the places of each word, one row of `places` a word. */
export interface Question {
  readonly words: readonly string[]
  readonly places: Int32Array
}

/** What it answers: scores of labels, one row a word, or why there are none. */
export type Answer = { readonly scores: Float32Array } | { readonly fault: string }
