/** One step from a version of the schema to the next. What has been released is never changed: add another step. */
export interface Migration {
  /** What it does, in words. */
  readonly does: string
  /** Statements, each ended by a semicolon; run in one transaction. */
  readonly sqlite: string
  readonly postgres: string
}
