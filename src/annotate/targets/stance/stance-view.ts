import type { Token } from '../../../model/document.ts'
import type { FeatureName } from './name-feature.ts'

/** Half-open range of token indices. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** What is looked at to tell the stance towards one target. All ranges lie in `within`. */
export interface StanceView {
  readonly tokens: readonly Token[]
  /** The sentence, or as much of it as belongs to the statement. */
  readonly within: TokenRange
  readonly target: TokenRange
  /** Whose stance is asked for; null where the words do not name him. Shares no token with `target`. */
  readonly holder: TokenRange | null
}

/** Takes something that a view shows, with the token that shows it (-1 where it is no one word) and its weight. */
export type Emit = (feature: FeatureName, token: number, value?: number) => void
