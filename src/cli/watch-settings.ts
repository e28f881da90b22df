/** The options of `watch` as given. */
export interface WatchSettings {
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
