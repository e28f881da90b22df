import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import Database from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { validateRecord } from '../../src/index.ts'
import { type Ledger, type LedgerProblem, openLedger } from '../../src/ledger/index.ts'
import { aRecord } from '../records/a-record.ts'
import { generatedArticle } from '../records/generated-article.ts'
import { describeEachEngine } from './each-engine.ts'
import { EXTRACTOR, entryOf } from './entry-of.ts'
import { allRows, query } from './raw-rows.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-care-'))
afterAll(() => rmSync(folder, { recursive: true }))
const newFile = (name: string): string => join(folder, name)

const report = (id: string, text = 'Ana Veld said the locks would open.') =>
  entryOf({ id, text, published: '2031-05-14' })

async function problemsOf(ledger: Ledger): Promise<LedgerProblem[]> {
  const problems: LedgerProblem[] = []
  const validate = (...args: Parameters<typeof validateRecord>) => validateRecord(...args).problems
  for await (const problem of ledger.check({ validate })) problems.push(problem)
  return problems
}

/** Lawful entries with everything in them, each under a URL of its own. */
const RICH = fc.sample(generatedArticle, { seed: 20261124, numRuns: 40 }).map(({ record, text }, i) => {
  const url = `https://wire.example/${i}`
  const { title, published, outlet, lang } = record.article
  const article = { text, id: record.id, url, title, published, outlet, lang }
  return { article, record: { ...record, article: { ...record.article, url }, corrections: [] }, place: null }
})

describeEachEngine('the care of a ledger', (engine) => {
  it('finds nothing wrong with what was put in, replaced or extracted again', async () => {
    const ledger = await openLedger(await engine.newAddress())
    await ledger.put([...RICH, report('r1'), report('r1', 'Ana Veld said the locks stay shut.')])
    await ledger.replaceExtracted(1, { ...RICH[0]!.record, extractor: { version: '9', model: 'm' } })
    expect(await problemsOf(ledger)).toEqual([])
    await ledger.close()
  })

  const damages: readonly (readonly [damage: string, sql: string, problem: LedgerProblem])[] = [
    [
      'a text',
      `UPDATE articles SET text = 'Ana Veld said the locks would shut.' WHERE key = 1`,
      { article: 1, message: expect.stringMatching(/^its text has the SHA-256 [0-9a-f]{64}, and its record is of/) },
    ],
    [
      'a row',
      `UPDATE statements SET act = 'deny' WHERE article = 2`,
      { article: 2, message: 'its rows in the table statements are not those of its record' },
    ],
    [
      'a record',
      `UPDATE records SET extracted = '{' WHERE article = 2`,
      { article: 2, message: 'article 2 of the ledger is damaged: run onrecord check, and go back to a backup' },
    ],
    [
      'a span of a record',
      `UPDATE records SET extracted = replace(extracted, '"end":35', '"end":36') WHERE article = 1`,
      { article: 1, message: expect.stringMatching(/^its record breaks a law at structure\.0: /) },
    ],
    [
      'the mark of the newest version',
      'UPDATE articles SET current = 0 WHERE key = 2',
      { article: 2, message: '0 of its versions are marked as the newest one, not 1' },
    ],
  ]

  it.each(damages)('finds damage to %s', async (_, sql, problem) => {
    const address = await engine.newAddress()
    const ledger = await openLedger(address)
    await ledger.put([report('r1'), report('r2')])
    await query(address, sql)
    expect(await problemsOf(ledger)).toContainEqual(problem)
    await ledger.close()
  })

  it('counts what it holds', async () => {
    const ledger = await openLedger(await engine.newAddress(), { now: () => new Date('2031-06-01T12:00:00Z') })
    const empty = await ledger.stats()
    expect(empty).toMatchObject({
      articles: 0,
      versions: 0,
      statements: 0,
      published: null,
      added: null,
      extractors: [],
    })
    const { record, text } = aRecord()
    const { title, published, outlet, lang, url } = record.article
    const rich = { article: { text, id: record.id, title, published, outlet, lang, url }, record, place: null }
    await ledger.put([report('r1'), report('r1', 'Ana Veld said the locks stay shut.'), rich])
    const { bytes, ...counts } = await ledger.stats()
    expect(counts).toEqual({
      articles: 2,
      versions: 3,
      statements: 2,
      actors: 5,
      events: 1,
      outlets: 1,
      failures: 0,
      corrections: 0,
      published: { first: '2031-05-14', last: '2031-05-14' },
      added: { first: '2031-06-01T12:00:00.000Z', last: '2031-06-01T12:00:00.000Z' },
      extractors: [
        { ...EXTRACTOR, articles: 2 },
        { version: '0.1.0', model: 'statements-en-1', articles: 1 },
      ],
    })
    expect(bytes).toBeGreaterThan(10_000)
    await ledger.close()
  })

  it('makes a copy that is equal row for row, while others write', async () => {
    const address = await engine.newAddress()
    const ledger = await openLedger(address)
    await ledger.put(RICH, { failures: [{ place: '/x', reason: 'is bad', input: '/x', settings: '{}' }] })
    const before = await allRows(address)
    const file = newFile(`${engine.name}.sqlite`)
    const [backUp] = await Promise.all([ledger.backUp(file), ledger.put([report('later')])])
    expect(backUp).toBeUndefined()
    const copy = await openLedger(file, { mode: 'read' })
    const rows = await allRows(file)
    expect(before.articles).toHaveLength(40)
    expect([before, await allRows(address)]).toContainEqual(rows)
    expect((await copy.search({ words: 'veld', sort: 'newest' })).hits.length).toBeGreaterThan(0)
    expect(await problemsOf(copy)).toEqual([])
    await copy.close()
    await ledger.close()
  })

  it('takes a copy back', async () => {
    const source = newFile(`source-of-${engine.name}.sqlite`)
    const ledger = await openLedger(source)
    await ledger.put(RICH)
    const address = await engine.newAddress()
    await ledger.backUp(address)
    expect(await allRows(address)).toEqual(await allRows(source))
    const copy = await openLedger(address)
    expect(await problemsOf(copy)).toEqual([])
    await expect(ledger.backUp(address)).rejects.toThrow(/is there already|holds articles already/)
    await copy.close()
    await ledger.close()
  })
})

describe('a backup to a file', () => {
  it('overwrites nothing', async () => {
    const ledger = await openLedger(newFile('plain.sqlite'))
    const taken = newFile('taken')
    writeFileSync(taken, 'mine')
    await expect(ledger.backUp(taken)).rejects.toThrow('is there already')
    await expect(ledger.backUp(join(folder, 'no', 'such'))).rejects.toThrow('ledger')
    expect(existsSync(join(folder, 'no'))).toBe(false)
    await ledger.close()
  })
})

describe('a file that is no ledger of this program', () => {
  it('is left as it is', async () => {
    const other = newFile('other.sqlite')
    const database = new Database(other)
    database.exec('CREATE TABLE t (a)')
    database.close()
    await expect(openLedger(other)).rejects.toThrow('is a database of another program')
    const text = newFile('notes.txt')
    writeFileSync(text, 'These are notes, and no database at all. '.repeat(50))
    await expect(openLedger(text)).rejects.toThrow('it is no SQLite database')
  })
})
