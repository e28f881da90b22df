import type Database from 'libsql'

/** Statements that are kept: more than a server asks in different words, so that few are compiled twice. */
const KEPT = 200

/** Compiles SQL, and keeps what was compiled last for the next time that the same is asked. */
export function keepStatements(database: Database.Database): (sql: string) => Database.Statement {
  const kept = new Map<string, Database.Statement>()
  return (sql) => {
    const known = kept.get(sql)
    if (known !== undefined) {
      kept.delete(sql)
      kept.set(sql, known)
      return known
    }
    const statement = database.prepare(sql)
    kept.set(sql, statement)
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
    return statement
  }
}
