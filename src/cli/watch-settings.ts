import type { ExtractionSettings } from './extraction-options.ts'

/** The options of `watch` as given. */
export interface WatchSettings extends ExtractionSettings {
  readonly ledger?: string
  readonly output?: string
  readonly state?: string
  readonly once?: boolean
  /** In minutes. */
  readonly interval?: number
  readonly outlet?: string
  readonly lang?: string
  readonly fetchItems?: boolean
  readonly allowPrivateNetwork?: boolean
  readonly threads?: number
  readonly quiet?: boolean
}
