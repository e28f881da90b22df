import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openLedger } from '../../src/ledger/index.ts'
import { MIGRATIONS } from '../../src/ledger/migrations/migrations.ts'
import { describeEachEngine, type TestedEngine } from './each-engine.ts'
import { entryOf } from './entry-of.ts'
import { allRows, query, runScript } from './raw-rows.ts'

/** A ledger as the program that knew so many migrations made it, with an article as that program stored it. */
async function ledgerOfVersion(engine: TestedEngine, version: number): Promise<string> {
  const address = await engine.newAddress()
  const isSqlite = engine.name === 'SQLite'
  const steps = MIGRATIONS.slice(0, version).map((step) => (isSqlite ? step.sqlite : step.postgres))
  const mark = isSqlite
    ? `PRAGMA application_id = ${0x4f526563}; PRAGMA user_version = ${version};`
    : `COMMENT ON SCHEMA onrecord IS 'onrecord ledger, schema ${version}';`
  await runScript(address, [isSqlite ? '' : 'CREATE SCHEMA onrecord;', ...steps, mark].join('\n'))
  return address
}

describeEachEngine('the schema of a ledger', (engine) => {
  for (let version = 1; version < MIGRATIONS.length; version++) {
    it(`is brought up to date from version ${version} by a writer alone`, async () => {
      const address = await ledgerOfVersion(engine, version)
      await expect(openLedger(address, { mode: 'read' })).rejects.toThrow(
        `was written by an older onrecord (schema ${version}; this one writes ${MIGRATIONS.length})`,
      )
      const ledger = await openLedger(address)
      const fresh = await openLedger(await engine.newAddress())
      for (const one of [ledger, fresh]) await one.put([entryOf({ id: 'r1', text: 'Ana Veld said no.' })])
      expect(await allRows(ledger.address)).toEqual(await allRows(fresh.address))
      await fresh.close()
      await ledger.close()
      await (await openLedger(address, { mode: 'read' })).close()
    })
  }

  it('of a newer program is not touched', async () => {
    const address = await engine.newAddress()
    await (await openLedger(address)).close()
    const newer =
      engine.name === 'SQLite'
        ? 'PRAGMA user_version = 99'
        : `COMMENT ON SCHEMA onrecord IS 'onrecord ledger, schema 99'`
    await query(address, newer)
    for (const mode of ['read', 'write'] as const)
      await expect(openLedger(address, { mode })).rejects.toThrow('was written by a newer onrecord (schema 99')
  })

  it('has views with a row for each statement and event', async () => {
    const address = await engine.newAddress()
    const ledger = await openLedger(address)
    await ledger.put([entryOf({ id: 'r1', text: 'Ana Veld said no.', outlet: 'Harbour Wire' })])
    expect(
      await query(address, 'SELECT article_id, outlet, speaker_name, speaker_type, content FROM statements_flat'),
    ).toEqual([
      {
        article_id: 'r1',
        outlet: 'Harbour Wire',
        speaker_name: 'Ana Veld',
        speaker_type: 'person',
        content: 'Ana Veld said no.',
      },
    ])
    expect(await query(address, 'SELECT * FROM events_flat')).toEqual([])
    await ledger.close()
    expect(existsSync(address)).toBe(engine.name === 'SQLite')
  })
})
