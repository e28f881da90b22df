import { expect, it } from 'vitest'
import { type Entry, openLedger } from '../../src/ledger/index.ts'
import type { Article } from '../../src/model/article.ts'
import { describeEachEngine } from './each-engine.ts'
import { entryOf } from './entry-of.ts'

/** An entry whose one statement is about these actors. */
function entryAbout(article: Article, names: readonly string[]): Entry {
  const entry = entryOf(article)
  const [speaker] = entry.record.actors
  if (speaker === undefined) throw new Error('entryOf gives one actor')
  const actors = [speaker, ...names.map((name, i) => ({ ...speaker, id: `a${i + 2}`, name }))]
  const targets = names.map((_, i) => ({ actor: `a${i + 2}`, stance: 0 as const, mention: null, evidence: null }))
  const statements = entry.record.statements.map((statement) => ({ ...statement, targets }))
  return { ...entry, record: { ...entry.record, actors, statements } }
}

describeEachEngine('suggestions of names', (engine) => {
  const filled = async () => {
    const ledger = await openLedger(await engine.newAddress())
    await ledger.put([
      entryAbout({ id: 'n1', text: 'Ana Veld spoke of the locks.', outlet: 'Harbour Wire' }, ['Ostrel', 'Vermund']),
      entryAbout({ id: 'n2', text: 'Ana Veld spoke again.', outlet: 'Harbour Wire' }, ['the United Ports']),
      entryAbout({ id: 'n3', text: 'Ivo Vélin spoke of ports.', outlet: 'The Harbour' }, ['Ostrel']),
    ])
    return ledger
  }

  it('go on from any word of a name, whatever its case and accents, the most frequent first', async () => {
    const ledger = await filled()
    expect(await ledger.suggest('VE')).toEqual({
      speakers: [
        { value: 'Ana Veld', count: 2 },
        { value: 'Ivo Vélin', count: 1 },
      ],
      targets: [{ value: 'Vermund', count: 1 }],
      outlets: [],
    })
    expect((await ledger.suggest('ostr')).targets).toEqual([{ value: 'Ostrel', count: 2 }])
    await ledger.close()
  })

  it('take the words before the last for whole ones', async () => {
    const ledger = await filled()
    expect((await ledger.suggest('ana ve')).speakers).toEqual([{ value: 'Ana Veld', count: 2 }])
    expect((await ledger.suggest('an ve')).speakers).toEqual([])
    expect((await ledger.suggest('united po')).targets).toEqual([{ value: 'the United Ports', count: 1 }])
    await ledger.close()
  })

  it('go on from the start of the name of an outlet', async () => {
    const ledger = await filled()
    expect((await ledger.suggest('harb')).outlets).toEqual([{ value: 'Harbour Wire', count: 2 }])
    expect((await ledger.suggest('wire')).outlets).toEqual([])
    await ledger.close()
  })

  it('are none for what is no name', async () => {
    const ledger = await filled()
    const none = { speakers: [], targets: [], outlets: [] }
    for (const typed of ['', ' ', '"*\'', 'xyz']) expect([typed, await ledger.suggest(typed)]).toEqual([typed, none])
    await ledger.close()
  })
})
