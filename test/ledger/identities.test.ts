import { expect, it } from 'vitest'
import { openLedger } from '../../src/ledger/index.ts'
import { MIGRATIONS } from '../../src/ledger/migrations/migrations.ts'
import { aRecord } from '../records/a-record.ts'
import { describeEachEngine, type TestedEngine } from './each-engine.ts'
import { allRows, query, runScript } from './raw-rows.ts'

function entry() {
  const { record, text } = aRecord()
  const { title, published, outlet, lang, url } = record.article
  return { article: { text, id: record.id, title, published, outlet, lang, url }, record, place: null }
}

/** Takes back what the third schema added, so that the ledger is as the program before it left it. */
async function takeBack(engine: TestedEngine, address: string): Promise<void> {
  const isSqlite = engine.name === 'SQLite'
  const indexes = ['actors_identity', 'statements_speaker', 'targets_pair', 'targets_target', 'topics_topic']
  const columns = {
    actors: ['identity'],
    statements: ['speaker_identity'],
    statement_targets: ['source', 'target', 'outlet', 'current'],
  }
  await runScript(
    address,
    [
      'DROP TABLE event_relations;',
      ...indexes.map((index) => `DROP INDEX ${index};`),
      ...Object.entries(columns).flatMap(([table, names]) =>
        names.map((name) => `ALTER TABLE ${table} DROP COLUMN ${name};`),
      ),
      isSqlite ? 'PRAGMA user_version = 2;' : `COMMENT ON SCHEMA onrecord IS 'onrecord ledger, schema 2';`,
    ].join('\n'),
  )
}

describeEachEngine('who is who across articles', (engine) => {
  it('is told of what an older program stored, too, once a writer opens the ledger', async () => {
    expect(MIGRATIONS).toHaveLength(3)
    const address = await engine.newAddress()
    const ledger = await openLedger(address)
    const { article } = entry()
    await ledger.put([entry(), { ...entry(), article: { ...article, authors: ['Bo Lind'] } }])
    await ledger.close()
    const before = await allRows(address)
    expect(before.event_relations).toHaveLength(2)
    expect(before.statement_targets?.map((row) => ('current' in row ? row.current : null)).sort()).toEqual([0, 1])
    await takeBack(engine, address)
    await (await openLedger(address)).close()
    expect(await allRows(address)).toEqual(before)
  })

  it('leaves out an article whose record is damaged', async () => {
    const address = await engine.newAddress()
    const ledger = await openLedger(address)
    await ledger.put([entry()])
    await ledger.close()
    await query(address, `UPDATE records SET extracted = '{'`)
    await takeBack(engine, address)
    await (await openLedger(address)).close()
    expect(await query(address, 'SELECT DISTINCT identity FROM actors')).toEqual([{ identity: null }])
  })
})
