/** How a ledger is opened. */
export interface OpenOptions {
  /**
   * `write` makes the ledger where there is none, and brings the schema of an older program up to date; `read` does neither.
   */
  readonly mode: 'read' | 'write'
}
