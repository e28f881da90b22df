import { expect, it } from 'vitest'
import { generateEntry } from '../../bench/ledger/generate-entries.ts'
import { type HistogramQuery, type Ledger, openLedger } from '../../src/ledger/index.ts'
import { describeEachEngine } from './each-engine.ts'

describeEachEngine('all matches of a search', (engine) => {
  const filled = async () => {
    const ledger = await openLedger(await engine.newAddress())
    await ledger.put(Array.from({ length: 40 }, (_, i) => generateEntry(i, 30)))
    return ledger
  }
  const matchesOf = async (ledger: Ledger, query: HistogramQuery) => {
    const found: string[] = []
    for await (const { entry, statements } of ledger.matches(query)) found.push(`${entry.key}: ${statements.join(' ')}`)
    return found
  }

  it('are those of the search, article by article, the statements in the order of the text', async () => {
    const ledger = await filled()
    const query = { kind: 'direct', minConfidence: 0.7 }
    const { hits, next } = await ledger.search({ ...query, sort: 'newest', limit: 1000 })
    expect(next).toBeNull()
    const expected = new Map<number, string[]>()
    for (const { article, statement } of hits) expected.set(article, [statement, ...(expected.get(article) ?? [])])
    expect(expected.size).toBeGreaterThan(30)
    expect(await matchesOf(ledger, query)).toEqual([...expected].map(([key, ids]) => `${key}: ${ids.join(' ')}`))
    await ledger.close()
  })

  it('come page by page, each once', async () => {
    const ledger = await filled()
    const all = await matchesOf(ledger, {})
    expect(all).toHaveLength(40)
    expect(all.at(-1)).toBe(`1: ${Array.from({ length: 30 }, (_, i) => `s${i + 1}`).join(' ')}`)
    expect(await matchesOf(ledger, { words: 'nowhereatall' })).toEqual([])
    await ledger.close()
  })

  it('refuse what cannot be searched for', async () => {
    const ledger = await filled()
    await expect(matchesOf(ledger, { since: 'May' })).rejects.toThrow('is no day')
    await ledger.close()
  })
})
