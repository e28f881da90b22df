import type { Transaction } from 'kysely'
import type Database from 'libsql'
import type { TableName, Writer } from './engine.ts'
import type { Tables } from './tables.ts'

/** Rows of one statement of SQL: each call into SQLite costs more than a small row. */
const ROWS_AT_ONCE = 25

/** `insertions` are kept from one transaction to the next. */
export function createSqliteWriter(
  database: Database.Database,
  insertions: Map<string, Database.Statement>,
  db: Transaction<Tables>,
): Writer {
  const prepare = (table: TableName, columns: readonly string[], rows: number): Database.Statement => {
    const name = `${table} ${rows}`
    const row = `(${columns.map(() => '?').join(', ')})`
    const prepared =
      insertions.get(name) ??
      database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${Array(rows).fill(row).join(', ')}`)
    insertions.set(name, prepared)
    return prepared
  }
  return {
    db,
    insert: async (table, rows) => {
      const [first] = rows
      if (first === undefined) return
      const columns = Object.keys(first)
      let at = 0
      for (; at + ROWS_AT_ONCE <= rows.length; at += ROWS_AT_ONCE)
        prepare(table, columns, ROWS_AT_ONCE).run(
          rows.slice(at, at + ROWS_AT_ONCE).flatMap((row) => Object.values(row)),
        )
      for (const row of rows.slice(at)) prepare(table, columns, 1).run(Object.values(row))
    },
  }
}
