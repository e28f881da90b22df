import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Ledger, openLedger } from '../../src/ledger/index.ts'
import { UsageError } from '../../src/model/errors.ts'
import { describeEachEngine } from './each-engine.ts'
import { entryOf } from './entry-of.ts'

const report = (number: number, outlet: string, published: string | null) =>
  entryOf({
    text: `Ada Veld spoke of lock ${number}.`,
    url: `https://harbour.example/${number}`,
    title: `Lock ${number}`,
    outlet,
    published,
  })

describeEachEngine('the list of articles', (engine) => {
  let ledger: Ledger
  beforeAll(async () => {
    ledger = await openLedger(await engine.newAddress())
    await ledger.put([
      report(1, 'Harbour Wire', '2031-05-14'),
      report(2, 'Ostrel Courier', '2031-05-15T08:30:00Z'),
      report(3, 'Harbour Wire', null),
    ])
    await ledger.put([{ ...report(1, 'Harbour Wire', '2031-05-14') }])
    await ledger.put([
      entryOf({ text: 'Ada Veld spoke again.', url: 'https://harbour.example/1', title: 'Lock 1, again' }),
    ])
  })
  afterAll(() => ledger.close())

  it('holds the newest version of each article, last stored first, with the number of its statements', async () => {
    const { items, next } = await ledger.list()
    expect(items.map(({ key, title, version, statements }) => [key, title, version, statements])).toEqual([
      [4, 'Lock 1, again', 2, 1],
      [3, 'Lock 3', 1, 1],
      [2, 'Lock 2', 1, 1],
    ])
    expect(next).toBeNull()
  })

  it('goes on from page to page', async () => {
    const first = await ledger.list({ limit: 2 })
    expect(first.items.map(({ key }) => key)).toEqual([4, 3])
    const second = await ledger.list({ limit: 2, cursor: first.next ?? '' })
    expect(second.items.map(({ key }) => key)).toEqual([2])
    expect(second.next).toBeNull()
  })

  it('filters by outlet and by day, and leaves out what has no day', async () => {
    const keys = async (query: Parameters<Ledger['list']>[0]) => (await ledger.list(query)).items.map(({ key }) => key)
    expect(await keys({ outlet: 'Harbour Wire' })).toEqual([3])
    expect(await keys({ until: '2031-05-15' })).toEqual([2])
    expect(await keys({ since: '2031-05-16' })).toEqual([])
  })

  it('refuses what is no cursor', async () => {
    await expect(ledger.list({ cursor: 'x' })).rejects.toThrow(UsageError)
  })
})
