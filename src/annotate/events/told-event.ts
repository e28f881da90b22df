import type { Party } from './parties/party.ts'
import type { TokenRange } from './syntax/verb.ts'

/** An event as its sentence tells it. */
export interface ToldEvent {
  readonly code: string
  readonly source: readonly Party[]
  readonly target: readonly Party[]
  /** Tokens. */
  readonly trigger: TokenRange
  /** Tokens of the clause that tells it. */
  readonly clause: TokenRange
  readonly factuality: 'asserted' | 'denied' | 'planned' | 'hypothetical'
}
