import { expect, it } from 'vitest'
import { openLedger } from '../../src/ledger/index.ts'
import { describeEachEngine } from './each-engine.ts'
import { entryOf } from './entry-of.ts'

describeEachEngine('a histogram', (engine) => {
  const filled = async () => {
    const ledger = await openLedger(await engine.newAddress())
    await ledger.put([
      entryOf({ id: 'n1', text: 'Ana Veld said the locks would open.', published: '2031-05-14', outlet: 'The Post' }),
      entryOf({ id: 'n2', text: 'Ana Veld said the locks had opened.', published: '2031-05-14T23:59:59+02:00' }),
      entryOf({ id: 'n3', text: 'Ilo Marr denied that the locks had opened.', published: '2031-06-01' }),
      entryOf({ id: 'n4', text: 'Ilo Marr spoke of locks.' }),
      entryOf({ id: 'n5', text: 'Bo Lind spoke of bridges.', published: '2044-02-29', outlet: 'The Post' }),
    ])
    return ledger
  }

  it('counts the matches of each day, and apart those without one', async () => {
    const ledger = await filled()
    expect(await ledger.histogram({ words: 'locks' })).toEqual({
      grain: 'day',
      bins: [
        { start: '2031-05-14', count: 2 },
        { start: '2031-06-01', count: 1 },
      ],
      counted: 4,
      undated: 1,
      complete: true,
    })
    await ledger.close()
  })

  it('counts all statements by years where they lie far apart', async () => {
    const ledger = await filled()
    expect(await ledger.histogram({})).toEqual({
      grain: 'year',
      bins: [
        { start: '2031-01-01', count: 3 },
        { start: '2044-01-01', count: 1 },
      ],
      counted: 5,
      undated: 1,
      complete: true,
    })
    await ledger.close()
  })

  it('keeps to every filter', async () => {
    const ledger = await filled()
    const countOf = async (query: Parameters<typeof ledger.histogram>[0]) => (await ledger.histogram(query)).counted
    expect(await countOf({ speaker: 'Marr' })).toBe(2)
    expect(await countOf({ outlet: 'The Post' })).toBe(2)
    expect(await countOf({ since: '2031-06-01' })).toBe(2)
    expect(await countOf({ until: '2031-05-14' })).toBe(3)
    expect(await countOf({ minConfidence: 0.95 })).toBe(0)
    expect(await countOf({ words: 'locks -had' })).toBe(2)
    expect(await countOf({ about: 'United Ports' })).toBe(0)
    await ledger.close()
  })

  it('counts the newest version of an article alone', async () => {
    const ledger = await filled()
    await ledger.put([entryOf({ id: 'n5', text: 'Bo Lind spoke of gates.', published: '2044-02-29' })])
    expect((await ledger.histogram({ words: 'bridges' })).bins).toEqual([])
    expect((await ledger.histogram({})).counted).toBe(5)
    await ledger.close()
  })

  it('refuses what cannot be searched for', async () => {
    const ledger = await filled()
    await expect(ledger.histogram({ words: 'a*' })).rejects.toThrow('too short a prefix')
    await ledger.close()
  })
})
