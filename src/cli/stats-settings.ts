/** The options of `stats` as given. */
export interface StatsSettings {
  readonly ledger?: string
  readonly failures?: boolean
  readonly format?: 'table' | 'json'
}
