import type { ReadingSettings } from './reading-options.ts'

/** The options of `add` as given. */
export interface AddSettings extends ReadingSettings {
  readonly ledger?: string
  readonly threads?: number
  readonly retryFailed?: boolean
  readonly quiet?: boolean
}
