import type { Kysely, Transaction } from 'kysely'
import type { EngineSearch } from './search/engine-search.ts'
import type { Tables } from './tables.ts'

/** Name of a table that `insert` fills. */
export type TableName = keyof Tables

/** What a writing transaction can do. */
export interface Writer {
  readonly db: Transaction<Tables>
  /** Inserts rows in the order given: faster than through `db` where there are many. */
  insert<Name extends TableName>(table: Name, rows: readonly Tables[Name][]): Promise<void>
}

/** What the ledger needs of a database. One file implements it for each engine; nothing else knows which it is. */
export interface Engine {
  /** File or `postgres://` address, without a password. */
  readonly address: string
  /** For reading; several queries may be under way. */
  readonly db: Kysely<Tables>
  readonly search: EngineSearch
  /** Runs `work` in a transaction that no other writer can come between. All is undone where it throws. */
  write<Result>(work: (writer: Writer) => Promise<Result>): Promise<Result>
  /** Runs `work` on the ledger as it is at one moment, whatever is written meanwhile. */
  snapshot<Result>(work: (db: Kysely<Tables>) => Promise<Result>): Promise<Result>
  /** Saves all of it, as it is at one moment, as a file; absent where the engine keeps no files of its own. */
  readonly saveAs?: (path: string) => Promise<void>
  /** What the engine itself finds damaged, in words; nothing where all is well. */
  check(): Promise<readonly string[]>
  /** See `Ledger.revision`. */
  revision(): Promise<string>
  /** Bytes on the disk. */
  size(): Promise<number>
  /** The error of a failed query in words a person can act on. */
  explain(error: unknown): Error
  close(): Promise<void>
}
