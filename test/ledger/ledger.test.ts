import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openLedger, type StoredEntry } from '../../src/ledger/index.ts'
import type { Article } from '../../src/model/article.ts'
import { aRecord } from '../records/a-record.ts'
import { generatedArticle } from '../records/generated-article.ts'
import { describeEachEngine } from './each-engine.ts'
import { EXTRACTOR, entryOf } from './entry-of.ts'

const SETTINGS = { seed: 20261124, numRuns: 60 }
const NOW = () => new Date('2031-06-01T12:00:00Z')

const REPORT = 'Ana Veld said on Monday that the locks would open.\n'
const report = (more: Partial<Article> = {}): Article => ({ text: REPORT, url: 'https://wire.example/locks', ...more })

async function all(entries: AsyncIterable<StoredEntry>): Promise<StoredEntry[]> {
  const found: StoredEntry[] = []
  for await (const entry of entries) found.push(entry)
  return found
}

describeEachEngine('a ledger', (engine) => {
  const open = async () => openLedger(await engine.newAddress(), { now: NOW })

  it('gives back what went in', async () => {
    const ledger = await open()
    const article = report({
      id: 'r1',
      title: 'Locks',
      published: '2031-05-14',
      outlet: 'Harbour Wire',
      lang: 'en',
      authors: ['Ilo Marr'],
    })
    const entry = entryOf(article, 'wire.jsonl:3')
    expect(await ledger.put([entry])).toEqual(['added'])
    expect(await ledger.get(1)).toEqual({
      key: 1,
      version: 1,
      current: true,
      article,
      extracted: entry.record,
      record: entry.record,
      place: 'wire.jsonl:3',
      added: '2031-06-01T12:00:00.000Z',
    })
    expect(await ledger.get(2)).toBeNull()
    await ledger.close()
  })

  it('gives back any lawful record and its text deeply equal', async () => {
    const ledger = await open()
    await fc.assert(
      fc.asyncProperty(generatedArticle, fc.integer(), async ({ record, text }, number) => {
        const url = `https://wire.example/${number}`
        const { title, published, outlet, lang } = record.article
        const article = { text, id: record.id, url, title, published, outlet, lang }
        const entry = { article, record: { ...record, article: { ...record.article, url } }, place: null }
        await ledger.put([entry])
        const [key = 0] = await ledger.find(url)
        const stored = await ledger.get(key)
        expect(stored?.article).toEqual(article)
        expect(stored?.record).toEqual(entry.record)
      }),
      SETTINGS,
    )
    await ledger.close()
  })

  it('keeps NUL characters and lone surrogates', async () => {
    const ledger = await open()
    const article = {
      text: 'A\0b \ud800 "Yes," Ana Veld said.',
      id: 'odd\0',
      url: 'u\udc00',
      title: 't\0',
      published: null,
      outlet: '\ud83d',
      lang: null,
    }
    const entry = entryOf(article)
    await ledger.put([entry])
    const [stored] = await all(ledger.entries())
    expect(stored?.article).toEqual(article)
    expect(stored?.record).toEqual(entry.record)
    expect(await ledger.find('odd\0')).toEqual([1])
    expect(await ledger.has(article)).toBe(true)
    await ledger.close()
  })

  it('changes nothing where the same article comes twice, in one go or two', async () => {
    const ledger = await open()
    const entry = entryOf(report())
    expect(await ledger.put([entry, entry])).toEqual(['added', 'unchanged'])
    expect(await ledger.put([entry])).toEqual(['unchanged'])
    expect((await all(ledger.entries({ allVersions: true }))).map(({ key }) => key)).toEqual([1])
    await ledger.close()
  })

  it('keeps both versions of a text that has changed under its URL, and shows the newer', async () => {
    const ledger = await open()
    const [first, second] = [entryOf(report()), entryOf(report({ text: `${REPORT}She left.` }))]
    expect(await ledger.put([first])).toEqual(['added'])
    expect(await ledger.put([second, first])).toEqual(['new version', 'unchanged'])
    expect((await all(ledger.entries())).map(({ key, version }) => [key, version])).toEqual([[2, 2]])
    const versions = await all(ledger.entries({ allVersions: true }))
    expect(versions.map(({ version, current, record }) => [version, current, record])).toEqual([
      [1, false, first.record],
      [2, true, second.record],
    ])
    expect(await ledger.find('https://wire.example/locks')).toEqual([2, 1])
    await ledger.close()
  })

  it('takes several versions in one go', async () => {
    const ledger = await open()
    const texts = ['one', 'two', 'three'].map((word) => entryOf(report({ text: `${REPORT}${word}` })))
    expect(await ledger.put(texts)).toEqual(['added', 'new version', 'new version'])
    expect((await all(ledger.entries())).map(({ key, version }) => [key, version])).toEqual([[3, 3]])
    await ledger.close()
  })

  it('takes a change of description for a new version', async () => {
    const ledger = await open()
    await ledger.put([entryOf(report())])
    expect(await ledger.put([entryOf(report({ published: '2031-05-14' }))])).toEqual(['new version'])
    await ledger.close()
  })

  it('keeps articles apart that share a text and not a URL', async () => {
    const ledger = await open()
    const twice = [entryOf(report()), entryOf(report({ url: 'https://post.example/locks' }))]
    expect(await ledger.put(twice)).toEqual(['added', 'added'])
    expect(await ledger.find(twice[0]?.record.id ?? '')).toEqual([2, 1])
    await ledger.close()
  })

  it('tells which versions are stored', async () => {
    const ledger = await open()
    await ledger.put([entryOf(report())])
    expect(await ledger.has(report())).toBe(true)
    expect(await ledger.has(report({ text: 'Another text.' }))).toBe(false)
    expect(await ledger.has(report({ title: 'Locks' }))).toBe(false)
    await ledger.close()
  })

  it('stores all entries of a call or none', async () => {
    const ledger = await open()
    const wrong = {
      ...entryOf(report()),
      article: report({ text: 'Not the text of this record.' }),
      place: 'wire.jsonl:2',
    }
    await expect(ledger.put([entryOf(report()), wrong])).rejects.toThrow(
      /^wire\.jsonl:2: the record is of a text of 51 code units/,
    )
    const lawless = aRecord()
    const twice = lawless.record.actors.concat(lawless.record.actors)
    const broken = { article: { text: lawless.text }, record: { ...lawless.record, actors: twice }, place: null }
    await expect(ledger.put([entryOf(report()), broken])).rejects.toThrow()
    expect(await all(ledger.entries())).toEqual([])
    expect(await ledger.put([entryOf(report())])).toEqual(['added'])
    await ledger.close()
  })

  it('keeps what failed until it goes well, and counts the tries', async () => {
    const ledger = await open()
    const failure = { place: '/news/wire.jsonl:2', reason: 'is not JSON', input: '/news/wire.jsonl', settings: '{}' }
    await ledger.put([], { failures: [{ ...failure, place: '/news/wire.jsonl:9' }, failure] })
    await ledger.put([], { failures: [{ ...failure, reason: 'is cut off' }] })
    const at = '2031-06-01T12:00:00.000Z'
    expect(await ledger.failures()).toEqual([
      { ...failure, reason: 'is cut off', tries: 2, at },
      { ...failure, place: '/news/wire.jsonl:9', tries: 1, at },
    ])
    await ledger.put([], { settled: ['/news/wire.jsonl:2', '/news/other.txt'] })
    expect((await ledger.failures()).map(({ place }) => place)).toEqual(['/news/wire.jsonl:9'])
    await ledger.close()
  })

  it('keeps how far inputs have been gone through, for each way of reading them', async () => {
    const ledger = await open()
    const progress = { input: '/news/wire.jsonl', settings: '{}', stamp: '120:5', position: { count: 3, offset: null } }
    await ledger.put([], { progress: [progress, { ...progress, settings: '{"lang":"en"}', position: null }] })
    await ledger.put([], { progress: [{ ...progress, position: { count: 7, offset: 5_000_000_000 } }] })
    expect(await ledger.progress('/news/wire.jsonl', '{}')).toEqual({
      ...progress,
      position: { count: 7, offset: 5_000_000_000 },
    })
    expect((await ledger.progress('/news/wire.jsonl', '{"lang":"en"}'))?.position).toBeNull()
    expect(await ledger.progress('/news/other.jsonl', '{}')).toBeNull()
    await ledger.close()
  })

  it('filters by date, outlet, key and extractor', async () => {
    const ledger = await open()
    const dates = ['2031-05-14', '2031-05-15T23:30:00Z', '2031-05-16', null]
    await ledger.put(
      dates.map((published, i) => entryOf({ text: REPORT, id: `r${i}`, published, outlet: i === 0 ? 'Post' : 'Wire' })),
    )
    const keys = async (filter: Parameters<typeof ledger.entries>[0]) =>
      (await all(ledger.entries(filter))).map(({ key }) => key)
    expect(await keys({ since: '2031-05-15' })).toEqual([2, 3])
    expect(await keys({ until: '2031-05-15' })).toEqual([1, 2])
    expect(await keys({ outlet: 'Wire' })).toEqual([2, 3, 4])
    expect(await keys({ after: 2 })).toEqual([3, 4])
    expect(await keys({ notBy: EXTRACTOR })).toEqual([])
    expect(await keys({ notBy: { ...EXTRACTOR, model: 'statements-en-2' } })).toEqual([1, 2, 3, 4])
    await ledger.close()
  })

  it('puts a new extraction in the place of the old', async () => {
    const ledger = await open()
    const entry = entryOf(report())
    await ledger.put([entry])
    const newer = { ...entry.record, extractor: { version: '9.0.0', model: 'm' }, statements: [] }
    await ledger.replaceExtracted(1, newer)
    expect((await ledger.get(1))?.record).toEqual(newer)
    await expect(ledger.replaceExtracted(7, newer)).rejects.toThrow('there is no article with the key 7 in the ledger')
    await ledger.close()
  })

  it('is there for the next program', async () => {
    const address = await engine.newAddress()
    const first = await openLedger(address)
    const entry = entryOf(report())
    await first.put([entry])
    await first.close()
    const second = await openLedger(address, { mode: 'read' })
    expect((await second.get(1))?.record).toEqual(entry.record)
    await expect(second.put([entryOf(report({ url: 'x' }))])).rejects.toThrow('it cannot be written')
    await second.close()
  })

  it('is not made by a reader', async () => {
    await expect(openLedger(await engine.newAddress(), { mode: 'read' })).rejects.toThrow('make one with onrecord add')
  })

  it('takes writers in turn', async () => {
    const address = await engine.newAddress()
    const ledgers = [await openLedger(address), await openLedger(address)]
    const entries = Array.from({ length: 20 }, (_, i) => entryOf({ text: REPORT, id: `r${i}` }))
    for (const [i, entry] of entries.entries()) await ledgers[i % 2]?.put([entry])
    expect((await all(ledgers[0]!.entries())).map(({ key }) => key)).toEqual(entries.map((_, i) => i + 1))
    for (const ledger of ledgers) await ledger.close()
  })
})
