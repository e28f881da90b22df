import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Ledger, openLedger } from '../../src/ledger/index.ts'
import { describeEachEngine } from './each-engine.ts'
import { entryOf } from './entry-of.ts'

const WHO = { by: 'Ines', why: null }

describeEachEngine('changes of a ledger', (engine) => {
  let address: string
  let ledger: Ledger
  beforeAll(async () => {
    address = await engine.newAddress()
    ledger = await openLedger(address)
    await ledger.put([entryOf({ text: 'Ada Veld spoke of the locks.', id: 'one' })])
  })
  afterAll(() => ledger.close())

  it('are told from a mark on, those of other programs too', async () => {
    const { mark, articles } = await ledger.changes(null)
    expect([mark, articles]).toEqual([{ article: 1, correction: 0 }, []])
    const other = await openLedger(address)
    await other.put([entryOf({ text: 'Ada Veld spoke of the weirs.', id: 'two' })])
    const { correction } = await other.corrections
      .addAll(1, [{ statement: 's1', what: 'act', to: 'announce' }], WHO)
      .then(([stored]) => stored ?? expect.unreachable('nothing was stored'))
    await other.close()
    const changes = await ledger.changes(mark)
    expect(changes).toEqual({
      mark: { article: 2, correction: 1 },
      articles: [2],
      corrections: [{ id: correction.id, article: 1, everywhere: false }],
    })
    expect(await ledger.changes(changes.mark)).toEqual({ mark: changes.mark, articles: [], corrections: [] })
  })

  it('make another revision, whoever makes them', async () => {
    const first = await ledger.revision()
    // A server may count what is none of ours.
    if (engine.name === 'SQLite') expect(await ledger.revision()).toBe(first)
    await ledger.put([entryOf({ text: 'Ada Veld spoke of the quays.', id: 'three' })])
    const second = await ledger.revision()
    expect(second).not.toBe(first)
    const other = await openLedger(address)
    await other.corrections.add(1, { statement: 's1', what: 'confirm' }, WHO)
    await other.close()
    expect(await ledger.revision()).not.toBe(second)
  })
})
