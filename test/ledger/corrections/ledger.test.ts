import { describe, expect, it } from 'vitest'
import type { Corrector } from '../../../src/ledger/corrections/corrections.ts'
import { type Ledger, openLedger } from '../../../src/ledger/index.ts'
import { UsageError } from '../../../src/model/errors.ts'
import type { Record } from '../../../src/model/record.ts'
import { validateRecord } from '../../../src/record/validate-record.ts'
import { describeEachEngine } from '../each-engine.ts'
import { query } from '../raw-rows.ts'
import { ACTORS, RECORD, recordOf, STATEMENTS, spanOfWords, TEXT } from './lock-article.ts'

const NOW = () => new Date('2031-06-01T12:00:00Z')
const ANNA: Corrector = { by: 'anna', why: null }
const BEN: Corrector = { by: 'ben', why: 'the transcript says so \ud800\0' }

const URL_OF_LOCKS = RECORD.article.url
const entryOf = (record: Record, text = TEXT) => {
  const { url, published, outlet, lang } = record.article
  return { article: { text, id: record.id, url, published, outlet, lang }, record, place: null }
}

/** The same words in an article of its own. */
const OTHER: Record = { ...RECORD, id: 'other', article: { ...RECORD.article, url: 'https://post.example/locks' } }

describeEachEngine('corrections', (engine) => {
  const open = async (): Promise<Ledger> => {
    const ledger = await openLedger(await engine.newAddress(), { now: NOW })
    await ledger.put([entryOf(RECORD)])
    return ledger
  }
  const shown = async (ledger: Ledger, key = 1) => (await ledger.get(key))?.record
  const speakers = async (ledger: Ledger, key: number) =>
    (await shown(ledger, key))?.statements.map(({ speaker }) => speaker)

  it('are shown in the record, and kept with what was before', async () => {
    const ledger = await open()
    const { correction, outcomes } = await ledger.corrections.add(
      1,
      { what: 'act', statement: 's1', to: 'announce' },
      BEN,
    )
    expect(correction).toMatchObject({
      by: 'ben',
      why: BEN.why,
      what: 'act',
      before: 'assert',
      after: 'announce',
      extractor: '1.0.0',
    })
    expect(outcomes).toEqual([{ article: 1, state: 'shown', statement: 's1', actor: null, reason: null }])
    const stored = await ledger.get(1)
    expect(stored?.extracted).toEqual(RECORD)
    expect(stored?.record.statements[0]?.act).toBe('announce')
    expect(stored?.record.corrections).toEqual([
      { id: correction.id, by: 'ben', at: '2031-06-01T12:00:00.000Z', what: 'act', statement: 's1', actor: null },
    ])
    expect(await ledger.corrections.list()).toEqual([{ correction, article: 1, undone: false, outcomes }])
    await ledger.close()
  })

  it('come in the order in which they were made, whatever the clock says', async () => {
    const ledger = await open()
    await ledger.corrections.add(1, { what: 'act', statement: 's1', to: 'announce' }, ANNA)
    await ledger.corrections.add(1, { what: 'act', statement: 's1', to: 'promise' }, ANNA)
    await ledger.corrections.add(1, { what: 'act', statement: 's1', to: 'threaten' }, ANNA)
    expect((await shown(ledger))?.statements[0]?.act).toBe('threaten')
    expect(
      (await ledger.corrections.list()).map(({ correction, outcomes }) => [
        correction.at.slice(-5),
        outcomes[0]?.state,
      ]),
    ).toEqual([
      ['.000Z', 'superseded'],
      ['.001Z', 'superseded'],
      ['.002Z', 'shown'],
    ])
    await ledger.close()
  })

  it('are undone by another row, which can be undone', async () => {
    const ledger = await open()
    const { correction } = await ledger.corrections.add(1, { what: 'reject', statement: 's1' }, ANNA)
    const undo = await ledger.corrections.undo(correction.id.slice(0, 8), BEN)
    expect(await shown(ledger)).toEqual(RECORD)
    await expect(ledger.corrections.undo(correction.id, ANNA)).rejects.toThrow(
      new UsageError(`correction ${correction.id} is undone already`),
    )
    await ledger.corrections.undo(undo.correction.id, ANNA)
    expect((await shown(ledger))?.statements.map(({ id }) => id)).toEqual(['s2', 's3', 's4'])
    expect((await ledger.corrections.list()).map(({ correction: { what }, undone }) => [what, undone])).toEqual([
      ['reject', false],
      ['undo', true],
      ['undo', false],
    ])
    await expect(ledger.corrections.undo('cffff', ANNA)).rejects.toThrow('there is no correction "cffff"')
    await expect(ledger.corrections.undo('', ANNA)).rejects.toThrow(UsageError)
    await ledger.close()
  })

  it('are refused, and nothing is stored, where they could not be shown', async () => {
    const ledger = await open()
    await expect(ledger.corrections.add(1, { what: 'act', statement: 's7', to: 'deny' }, ANNA)).rejects.toThrow(
      UsageError,
    )
    const all = {
      actor: 'a2',
      mentions: [spanOfWords(TEXT, 'Ana Veld'), spanOfWords(TEXT, 'Veld', 2)],
      scope: 'article' as const,
    }
    const as = { name: 'Ida Veld', type: 'person' as const, wikidata: null }
    await expect(ledger.corrections.add(1, { what: 'split', ...all, as }, ANNA)).rejects.toThrow(
      new UsageError('this correction cannot be shown: the actor has no mentions but these: there is nothing to split'),
    )
    await expect(ledger.corrections.add(9, { what: 'reject', statement: 's1' }, ANNA)).rejects.toThrow(
      'there is no article with the key 9',
    )
    expect(await ledger.corrections.list()).toEqual([])
    expect(await shown(ledger)).toEqual(RECORD)
    await ledger.close()
  })

  it('are stored all together, or none of them', async () => {
    const ledger = await open()
    const deny = { what: 'act' as const, statement: 's1', to: 'deny' as const }
    const confirm = { what: 'confirm' as const, statement: 's1' }
    await expect(ledger.corrections.addAll(1, [deny, { ...confirm, statement: 's7' }], ANNA)).rejects.toThrow(
      UsageError,
    )
    expect(await ledger.corrections.list()).toEqual([])
    const stored = await ledger.corrections.addAll(1, [deny, confirm], ANNA)
    expect(stored.map(({ correction }) => correction.what)).toEqual(['act', 'confirm'])
    expect(stored[1]?.correction).toMatchObject({ before: { act: 'deny' } })
    await ledger.close()
  })

  it('are shown in every row that is made of the record', async () => {
    const ledger = await open()
    const content = [spanOfWords(TEXT, 'The harbour is quiet')]
    const added = {
      content,
      quotes: [],
      cue: null,
      source: null,
      speaker: 'a2',
      speakerStatus: 'named' as const,
      act: null,
      topics: ['medtop:20000065'],
    }
    await ledger.corrections.add(1, { what: 'add', to: added }, ANNA)
    await ledger.corrections.add(1, { what: 'reject', statement: 's1' }, ANNA)
    const found = await ledger.search({ words: 'harbour' })
    expect(found.hits.map(({ statement }) => statement)).toEqual(['s5'])
    expect((await ledger.search({ words: 'locks' })).hits.map(({ statement }) => statement)).not.toContain('s1')
    await ledger.close()
  })

  it('are replayed on a new extraction, and those that find no place are listed as orphaned', async () => {
    const ledger = await open()
    await ledger.corrections.add(1, { what: 'act', statement: 's1', to: 'announce' }, ANNA)
    await ledger.corrections.add(1, { what: 'act', statement: 's2', to: 'deny' }, ANNA)
    const newer = recordOf(TEXT, { statements: STATEMENTS.slice(1), actors: [...ACTORS] }, '2.0.0')
    await ledger.replaceExtracted(1, newer)
    expect((await ledger.get(1))?.extracted).toEqual(newer)
    expect((await shown(ledger))?.statements.map(({ id, act }) => [id, act])).toEqual([
      ['s2', 'deny'],
      ['s3', 'assert'],
      ['s4', 'assert'],
    ])
    const orphaned = await ledger.corrections.list({ state: 'orphaned' })
    expect(orphaned.map(({ correction, outcomes }) => [correction.what, outcomes[0]?.reason])).toEqual([
      ['act', 'the extractor no longer finds the statement'],
    ])
    await ledger.replaceExtracted(1, RECORD)
    expect(await ledger.corrections.list({ state: 'orphaned' })).toEqual([])
    await ledger.close()
  })

  it('follow the article into a new version of its text', async () => {
    const ledger = await open()
    await ledger.corrections.add(1, { what: 'act', statement: 's1', to: 'announce' }, ANNA)
    const text = `${TEXT} It rained.`
    expect(
      await ledger.put([entryOf(recordOf(text, { statements: [...STATEMENTS], actors: [...ACTORS] }), text)]),
    ).toEqual(['new version'])
    expect((await shown(ledger, 2))?.statements[0]?.act).toBe('announce')
    const [stored] = await ledger.corrections.list({ article: 2 })
    expect(stored?.outcomes.map(({ article, state }) => [article, state])).toEqual([
      [1, 'shown'],
      [2, 'shown'],
    ])
    expect(await ledger.find(URL_OF_LOCKS ?? '')).toEqual([2, 1])
    await ledger.close()
  })

  it('of actors everywhere reach all articles, those to come too, and leave them when undone', async () => {
    const ledger = await open()
    await ledger.put([entryOf(OTHER)])
    const { correction, outcomes } = await ledger.corrections.add(
      1,
      { what: 'merge', scope: 'everywhere', actors: ['a2'], into: 'a1' },
      ANNA,
    )
    expect(outcomes.map(({ article, state }) => [article, state])).toEqual([
      [1, 'shown'],
      [2, 'shown'],
    ])
    await ledger.put([entryOf({ ...OTHER, id: 'third', article: { ...OTHER.article, url: null } })])
    for (const key of [1, 2, 3]) expect(await speakers(ledger, key)).toEqual(['a1', 'a1', 'a1', 'a1'])
    const undo = await ledger.corrections.undo(correction.id, BEN)
    for (const key of [1, 2, 3]) expect(await speakers(ledger, key)).toEqual(['a1', 'a1', 'a2', 'a2'])
    await ledger.corrections.undo(undo.correction.id, BEN)
    for (const key of [1, 2, 3]) expect(await speakers(ledger, key)).toEqual(['a1', 'a1', 'a1', 'a1'])
    await ledger.close()
  })

  it('of one article leave others alone', async () => {
    const ledger = await open()
    await ledger.put([entryOf(OTHER)])
    await ledger.corrections.add(1, { what: 'merge', scope: 'article', actors: ['a2'], into: 'a1' }, ANNA)
    expect(await shown(ledger, 2)).toEqual(OTHER)
    expect(await ledger.corrections.list({ article: 2 })).toEqual([])
    await ledger.close()
  })

  it('are found right by a check, and wrong where somebody else wrote into the tables', async () => {
    const address = await engine.newAddress()
    const ledger = await openLedger(address, { now: NOW })
    await ledger.put([entryOf(RECORD), entryOf(OTHER)])
    const { correction } = await ledger.corrections.add(1, { what: 'act', statement: 's1', to: 'announce' }, ANNA)
    await ledger.corrections.add(1, { what: 'reject', statement: 's2' }, ANNA)
    await ledger.corrections.undo(correction.id, ANNA)
    await ledger.corrections.add(1, { what: 'merge', scope: 'everywhere', actors: ['a2'], into: 'a1' }, ANNA)
    const problems = async () => {
      const found = []
      for await (const problem of ledger.check({ validate: (record, text) => validateRecord(record, text).problems }))
        found.push(problem)
      return found
    }
    expect(await problems()).toEqual([])
    await query(address, `UPDATE correction_outcomes SET state = 'shown' WHERE correction = '${correction.id}'`)
    expect(await problems()).toEqual([
      { article: 1, message: 'its rows in the table correction_outcomes are not those of its corrections' },
    ])
    await ledger.close()
  })

  it('that disagree are listed, and what people say is measured', async () => {
    const ledger = await open()
    for (const statement of ['s1', 's2', 's3', 's4'])
      await ledger.corrections.add(1, { what: 'confirm', statement }, ANNA)
    for (const statement of ['s1', 's2', 's3']) await ledger.corrections.add(1, { what: 'confirm', statement }, BEN)
    const { correction } = await ledger.corrections.add(
      1,
      { what: 'speaker', statement: 's4', to: { actor: 'a1', status: 'named' } },
      BEN,
    )
    const [conflict, ...none] = await ledger.corrections.conflicts()
    expect(none).toEqual([])
    expect(conflict).toMatchObject({ article: 1, attribute: 'speaker' })
    expect(conflict?.votes.map(({ by, value }) => [by, value])).toEqual([
      ['anna', 'Ana Veld (person), named'],
      ['ben', 'Ilo Marr (person), named'],
    ])
    expect(conflict?.votes[1]?.correction).toBe(correction.id)
    const agreement = await ledger.corrections.agreement()
    expect(agreement.find(({ attribute }) => attribute === 'speaker')).toEqual({
      attribute: 'speaker',
      units: 4,
      agreed: 3,
      alpha: 8 / 15,
    })
    expect(agreement.find(({ attribute }) => attribute === 'statement')).toEqual({
      attribute: 'statement',
      units: 4,
      agreed: 4,
      alpha: null,
    })
    expect(agreement.find(({ attribute }) => attribute === 'kind')).toEqual({
      attribute: 'kind',
      units: 3,
      agreed: 3,
      alpha: 1,
    })
    await ledger.close()
  })

  it('give examples to train on, without what was undone', async () => {
    const ledger = await open()
    const { correction } = await ledger.corrections.add(1, { what: 'act', statement: 's1', to: 'announce' }, ANNA)
    const second = await ledger.corrections.add(1, { what: 'reject', statement: 's2' }, ANNA)
    await ledger.corrections.undo(second.correction.id, ANNA)
    const examples = []
    for await (const example of ledger.corrections.examples()) examples.push(example)
    expect(examples).toEqual([{ correction, text: TEXT }])
    await ledger.close()
  })
})

describe('an article as its corrector sees it', () => {
  it('is null where there is none', async () => {
    const ledger = await openLedger(':memory:', { now: NOW })
    expect(await ledger.corrections.see(1)).toBeNull()
    await ledger.close()
  })
})
