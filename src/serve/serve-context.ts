import type { Ledger } from '../ledger/index.ts'

/** What the routes work with. */
export interface ServeContext {
  readonly ledger: Ledger
}
