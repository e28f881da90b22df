export type Sureness = 'sure' | 'likely' | 'doubtful'

/** Confidences from which a statement is marked firmly, and below which it counts as doubtful: our choice, as nine in ten and one in two. */
const SURE = 0.9
const LIKELY = 0.5

/** How firmly a statement is marked. @param confidence 0 to 1 */
export const surenessOf = (confidence: number): Sureness =>
  confidence >= SURE ? 'sure' : confidence >= LIKELY ? 'likely' : 'doubtful'
