import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Kysely, SqliteDialect, sql } from 'kysely'
import Database from 'libsql'
import { InputError } from '../model/errors.ts'
import type { Engine } from './engine.ts'
import { planMigration } from './migrations/plan-migration.ts'
import type { OpenOptions } from './open-options.ts'
import { explainSqlite } from './sqlite-errors.ts'
import { createSqliteSearch } from './sqlite-search.ts'
import { keepStatements } from './sqlite-statements.ts'
import { createSqliteWriter } from './sqlite-writer.ts'
import type { Tables } from './tables.ts'

/** Marks a file as a ledger: "ORec" in ASCII. */
const APPLICATION_ID = 0x4f526563

/** How long a writer waits for another one, in milliseconds. */
const PATIENCE = 10_000

/** Memory for pages, in KiB. */
const CACHE = 65_536

/** Opens or makes the ledger in a file. @throws InputError where it cannot be opened, is no ledger, or that of a newer program */
export function openSqlite(path: string, { mode }: OpenOptions): Engine {
  if (mode === 'read' && !existsSync(path))
    throw new InputError(`there is no ledger at ${path}: make one with onrecord add, or name another with --ledger`)
  let database: Database.Database | null = null
  try {
    if (mode === 'write') mkdirSync(dirname(path), { recursive: true })
    database = mode === 'read' ? openForReading(path) : new Database(path)
    prepare(database, { path, mode })
    return createEngine(database, { path, mode })
  } catch (error) {
    database?.close()
    throw explainSqlite(error, path)
  }
}

/** On a disk that is read-only, SQLite must be told that nobody writes: it cannot make the files with which readers and writers agree. */
function openForReading(path: string): Database.Database {
  const database = new Database(path)
  try {
    numberOf(database, 'schema_version')
    return database
  } catch (error) {
    database.close()
    if (!canWriteBeside(path)) return new Database(`${pathToFileURL(path).href}?immutable=1`)
    throw error
  }
}

function canWriteBeside(path: string): boolean {
  try {
    accessSync(dirname(path), constants.W_OK)
    return true
  } catch {
    return false
  }
}

function prepare(database: Database.Database, { path, mode }: OpenOptions & { readonly path: string }): void {
  database.exec(`PRAGMA busy_timeout = ${PATIENCE}; PRAGMA foreign_keys = ON; PRAGMA cache_size = -${CACHE}`)
  const isEmpty = numberOf(database, 'schema_version') === 0
  if (!isEmpty && numberOf(database, 'application_id') !== APPLICATION_ID)
    throw new InputError(`${path} is a database of another program: give the file of a ledger, or a new name`)
  const steps = planMigration({ place: path, version: numberOf(database, 'user_version'), mode })
  if (mode === 'read') {
    database.exec('PRAGMA query_only = ON')
    return
  }
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  if (steps.length > 0) migrate(database, path)
}

function migrate(database: Database.Database, path: string): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    // Read again: another program may have done it while this one waited.
    const version = numberOf(database, 'user_version')
    const steps = planMigration({ place: path, version, mode: 'write' })
    for (const { sqlite } of steps) database.exec(sqlite)
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${version + steps.length}`)
    database.exec('COMMIT')
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

function numberOf(database: Database.Database, pragma: string): number {
  const [row] = database.prepare(`PRAGMA ${pragma}`).raw().all()
  return Array.isArray(row) ? Number(row[0]) : 0
}

function createEngine(database: Database.Database, { path, mode }: OpenOptions & { readonly path: string }): Engine {
  const statementOf = keepStatements(database)
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({
      database: {
        // A writer's transaction takes the lock at once, so that what it has read still holds when it writes.
        prepare: (sql) => {
          const statement = statementOf(sql === 'begin' && mode === 'write' ? 'begin immediate' : sql)
          return {
            reader: statement.reader,
            all: (parameters) => statement.all([...parameters]),
            run: (parameters) => {
              const { changes, lastInsertRowid } = statement.run([...parameters])
              return { changes, lastInsertRowid }
            },
            // Left half read while the same is asked again: it needs a statement of its own.
            iterate: (parameters) => database.prepare(sql).iterate([...parameters]),
          }
        },
        close: () => database.close(),
      },
    }),
  })
  const insertions = new Map<string, Database.Statement>()
  return {
    address: path,
    db,
    search: createSqliteSearch(db),
    write: (work) =>
      db.transaction().execute((transaction) => work(createSqliteWriter(database, insertions, transaction))),
    snapshot: (work) => db.transaction().execute(work),
    saveAs: async (file) => saveAs(database, file, mode),
    check: async () => checkDatabase(database),
    revision: () => revisionOf(db),
    size: async () => numberOf(database, 'page_count') * numberOf(database, 'page_size'),
    explain: (error) => explainSqlite(error, path),
    close: async () => {
      // The file is whole on its own then: libsql itself leaves the log of changes beside it.
      if (mode === 'write') database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      await db.destroy()
    },
  }
}

/** Changes by other connections, and by this one; behind a transaction that is under way, whose changes are none yet. */
async function revisionOf(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ others: number; own: number }>`
    SELECT data_version AS others, total_changes() AS own FROM pragma_data_version`.execute(db)
  return `${rows[0]?.others}.${rows[0]?.own}`
}

function saveAs(database: Database.Database, file: string, mode: OpenOptions['mode']): void {
  // The copy is a file of its own, but counts as writing.
  if (mode === 'read') database.exec('PRAGMA query_only = OFF')
  database.prepare('VACUUM INTO ?').run([file])
  if (mode === 'read') database.exec('PRAGMA query_only = ON')
}

function checkDatabase(database: Database.Database): string[] {
  const firstColumn = (sql: string): string[] =>
    database
      .prepare(sql)
      .raw()
      .all()
      .map((row) => (Array.isArray(row) ? String(row[0]) : ''))
  return [
    ...firstColumn('PRAGMA integrity_check').filter((message) => message !== 'ok'),
    ...firstColumn('PRAGMA foreign_key_check').map(
      (table) => `a row of the table ${table} points to one that is not there`,
    ),
  ]
}
