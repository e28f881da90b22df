import type { ExtractionSettings } from './extraction-options.ts'
import type { ReadingSettings } from './reading-options.ts'

/** The options of `add` as given. */
export interface AddSettings extends ReadingSettings, ExtractionSettings {
  readonly ledger?: string
  readonly threads?: number
  readonly retryFailed?: boolean
  readonly quiet?: boolean
}
