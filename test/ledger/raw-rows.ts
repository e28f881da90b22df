import Database from 'libsql'
import { Client } from 'pg'

/** Tables of a ledger and the columns that order their rows. */
const TABLES = {
  articles: 'key',
  records: 'article',
  statements: 'key',
  statement_targets: 'statement, number',
  statement_topics: 'statement, topic',
  actors: 'article, id',
  mentions: 'article, start_offset, end_offset, actor, form, words',
  times: 'article, start_offset, end_offset',
  events: 'article, id',
  event_relations: 'article, event, number',
  messages: 'article, start_offset, end_offset, rule, message',
  inputs: 'input, settings',
  failures: 'place',
} as const

export interface AllRows {
  readonly [table: string]: readonly object[]
}

/** Runs one statement on a ledger, past the ledger. */
export async function query(address: string, sql: string): Promise<object[]> {
  if (!address.startsWith('postgres')) {
    const database = new Database(address)
    try {
      const statement = database.prepare(sql)
      if (!statement.reader) {
        statement.run()
        return []
      }
      return statement.all().filter((row) => typeof row === 'object' && row !== null)
    } finally {
      database.close()
    }
  }
  const client = new Client({ connectionString: address, options: '-c search_path=onrecord' })
  await client.connect()
  try {
    return (await client.query<object>(sql)).rows
  } finally {
    await client.end()
  }
}

/** Runs several statements on a database, which need not be a ledger yet. */
export async function runScript(address: string, script: string): Promise<void> {
  if (!address.startsWith('postgres')) {
    const database = new Database(address)
    database.exec(script)
    database.close()
    return
  }
  const client = new Client({ connectionString: address, options: '-c search_path=onrecord' })
  await client.connect()
  await client.query(script)
  await client.end()
}

/** All rows as both engines hold them alike; not when they were stored, nor when something last failed. */
export async function allRows(address: string): Promise<AllRows> {
  const found: { [table: string]: object[] } = {}
  for (const [table, order] of Object.entries(TABLES)) {
    const rows = await query(address, `SELECT * FROM ${table} ORDER BY ${order}`)
    found[table] = rows.map(comparable).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  }
  return found
}

/** PostgreSQL gives large numbers as text, and keeps its index in a column. */
function comparable(row: object): object {
  const columns = Object.entries(row)
    .filter(([column]) => !['added', 'at', 'search'].includes(column))
    .map(([column, value]) => [column, BIG.has(column) && typeof value === 'string' ? Number(value) : value] as const)
  return Object.fromEntries(columns.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const BIG: ReadonlySet<string> = new Set(['key', 'article', 'statement', 'byte_offset'])
