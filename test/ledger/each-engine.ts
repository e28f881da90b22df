import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { POSTGRES_BIN, type PostgresServer, startPostgres } from './postgres-server.ts'

export interface TestedEngine {
  readonly name: 'SQLite' | 'PostgreSQL'
  /** Address of a ledger that does not exist yet. */
  newAddress(): Promise<string>
}

/** Runs the same tests on every engine, each time on a real one. PostgreSQL is skipped where there is none. */
export function describeEachEngine(name: string, tests: (engine: TestedEngine) => void): void {
  describe(`${name} in SQLite`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-ledger-'))
    let files = 0
    afterAll(() => rmSync(folder, { recursive: true }))
    tests({ name: 'SQLite', newAddress: async () => join(folder, `${++files}.ledger`) })
  })
  describe.skipIf(POSTGRES_BIN === null)(`${name} in PostgreSQL`, () => {
    let server: PostgresServer
    beforeAll(async () => {
      server = await startPostgres()
    })
    afterAll(() => server.remove())
    tests({ name: 'PostgreSQL', newAddress: () => server.createDatabase() })
  })
}
