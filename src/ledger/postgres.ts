import { CompiledQuery, Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import { Pool, TypeOverrides, types } from 'pg'
import { UsageError } from '../model/errors.ts'
import type { Engine, TableName, Writer } from './engine.ts'
import { planMigration } from './migrations/plan-migration.ts'
import type { OpenOptions } from './open-options.ts'
import { explainPostgres } from './postgres-errors.ts'
import { createPostgresSearch } from './postgres-search.ts'
import { foldForSearch } from './search/fold-for-search.ts'
import type { StatementRow, Tables } from './tables.ts'

/** Where the tables of a ledger lie in a database, which may hold others. */
const SCHEMA = 'onrecord'

/** The advisory lock of writers: "ORec" in ASCII. Each holds it for one transaction. */
const WRITER_LOCK = 0x4f526563

/** How long a writer waits for another one, and a connection for the server, in milliseconds. */
const PATIENCE = 10_000

/** Most connections of one program. */
const CONNECTIONS = 4

/** Opens or makes the ledger at a `postgres://` address. @throws InputError where that cannot be, UsageError for a bad address */
export async function openPostgres(connectionString: string, { mode }: OpenOptions): Promise<Engine> {
  const address = withoutPassword(connectionString)
  const pool = new Pool({
    connectionString,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE,
    application_name: 'onrecord',
    options: `-c search_path=${SCHEMA} -c default_transaction_read_only=${mode === 'read' ? 'on' : 'off'}`,
    types: readingNumbers(),
  })
  // A connection that is lost while nobody uses it is replaced; the next query tells where that fails.
  pool.on('error', () => {})
  // So does one that is lost while it is in use: its query fails, or the next one; the event itself would end the program.
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await prepare(db, { place: address, mode })
  } catch (error) {
    await db.destroy()
    throw explainPostgres(error, address)
  }
  return {
    address,
    db,
    search: createPostgresSearch(db),
    write: (work) =>
      db.transaction().execute(async (transaction) => {
        await lock(transaction)
        return work(createWriter(transaction))
      }),
    snapshot: (work) => db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    // Constraints are the server's own care; damaged pages show when the articles are read.
    check: async () => [],
    revision: () => revisionOf(db),
    size: () => sizeOf(db),
    explain: (error) => explainPostgres(error, address),
    close: () => db.destroy(),
  }
}

/** Which transactions have ended: any that writes makes it another one. */
async function revisionOf(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ seen: string }>`SELECT pg_current_snapshot()::text AS seen`.execute(db)
  return String(rows[0]?.seen)
}

function withoutPassword(connectionString: string): string {
  if (!URL.canParse(connectionString))
    throw new UsageError('the address of the ledger is no URL: write postgres://user@host:5432/database')
  const url = new URL(connectionString)
  url.password = ''
  url.searchParams.delete('password')
  return url.href
}

/** Keys fit into the numbers of JavaScript: see `StatementRow.key`. */
function readingNumbers(): TypeOverrides {
  const overrides = new TypeOverrides()
  overrides.setTypeParser(types.builtins.INT8, Number)
  return overrides
}

async function prepare(db: Kysely<Tables>, { place, mode }: OpenOptions & { readonly place: string }): Promise<void> {
  const steps = planMigration({ place, version: await readVersion(db), mode })
  if (mode === 'read' || steps.length === 0) return
  await db.transaction().execute(async (transaction) => {
    await lock(transaction)
    // Read again: another program may have done it while this one waited.
    const version = await readVersion(transaction)
    const left = planMigration({ place, version, mode })
    if (version === 0) await run(transaction, `CREATE SCHEMA IF NOT EXISTS ${SCHEMA}`)
    for (const { postgres } of left) await run(transaction, postgres)
    await run(transaction, `COMMENT ON SCHEMA ${SCHEMA} IS 'onrecord ledger, schema ${version + left.length}'`)
  })
}

/** The version stands in the comment of the schema; 0 where there is no ledger. */
async function readVersion(db: Kysely<Tables>): Promise<number> {
  const { rows } = await db.executeQuery<{ comment: string | null }>(
    CompiledQuery.raw(`SELECT obj_description(to_regnamespace('${SCHEMA}'), 'pg_namespace') AS comment`),
  )
  return Number(/^onrecord ledger, schema (\d+)$/.exec(rows[0]?.comment ?? '')?.[1] ?? 0)
}

async function sizeOf(db: Kysely<Tables>): Promise<number> {
  const { rows } = await db.executeQuery<{ bytes: number | null }>(
    CompiledQuery.raw(
      `SELECT sum(pg_total_relation_size(oid))::bigint AS bytes FROM pg_class
      WHERE relnamespace = '${SCHEMA}'::regnamespace AND relkind = 'r'`,
    ),
  )
  return rows[0]?.bytes ?? 0
}

async function lock(transaction: Transaction<Tables>): Promise<void> {
  await run(transaction, `SET LOCAL lock_timeout = ${PATIENCE}`)
  await run(transaction, `SELECT pg_advisory_xact_lock(${WRITER_LOCK})`)
}

async function run(db: Kysely<Tables>, sql: string, parameters: readonly unknown[] = []): Promise<void> {
  await db.executeQuery(CompiledQuery.raw(sql, [...parameters]))
}

function createWriter(db: Transaction<Tables>): Writer {
  return {
    db,
    insert: async (table, rows) => {
      const [first] = rows
      if (first === undefined) return
      const columns = Object.keys(first).join(', ')
      const given = `json_populate_recordset(NULL::${table}, $1)`
      const all: readonly Tables[TableName][] = rows
      const statements = all.filter(isStatement)
      if (statements.length === 0)
        return run(db, `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM ${given}`, [JSON.stringify(rows)])
      await run(
        db,
        `INSERT INTO statements (${columns}, search) SELECT ${columns}, ${SEARCH}
        FROM ${given} WITH ORDINALITY AS given
        JOIN unnest($2::text[], $3::text[]) WITH ORDINALITY AS words (of_content, of_context, ordinality) USING (ordinality)`,
        [
          JSON.stringify(statements),
          statements.map(({ content }) => foldForSearch(content)),
          statements.map(({ context }) => foldForSearch(context)),
        ],
      )
    },
  }
}

const isStatement = (row: Tables[TableName]): row is StatementRow => 'context_start' in row

/** What the full-text index holds of a statement: nothing, where its version is not the newest. */
const SEARCH = `CASE WHEN current = 1 THEN
  setweight(to_tsvector('${SCHEMA}.words', of_content), 'A') ||
  setweight(to_tsvector('${SCHEMA}.words', of_context), 'D') ||
  array_to_tsvector(string_to_array(attributes, ' ')) END`
