/** The options of `serve` as given. */
export interface ServeSettings {
  readonly ledger?: string
  readonly port?: number
  readonly host?: string
  readonly hostName?: readonly string[]
  readonly requireToken?: boolean
  readonly rate?: number
  readonly allowPrivateNetwork?: boolean
  readonly open?: boolean
  readonly quiet?: boolean
}
