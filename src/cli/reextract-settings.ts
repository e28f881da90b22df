/** The options of `reextract` as given. */
export interface ReextractSettings {
  readonly ledger?: string
  readonly threads?: number
  readonly list?: boolean
  readonly quiet?: boolean
}
