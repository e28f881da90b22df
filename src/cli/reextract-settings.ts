import type { ExtractionSettings } from './extraction-options.ts'

/** The options of `reextract` as given. */
export interface ReextractSettings extends ExtractionSettings {
  readonly ledger?: string
  readonly threads?: number
  readonly list?: boolean
  readonly quiet?: boolean
}
