import { appendFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openLedger } from '../../src/ledger/index.ts'
import { describeEachEngine } from '../ledger/each-engine.ts'
import { allRows, query } from '../ledger/raw-rows.ts'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-add-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = (name: string): string => join(folder, name)

const textOf = (number: number): string =>
  `Talks go on in Lowmark\n\n"We will open lock ${number}," the minister, Ana Veld, said on Monday. Ilo Marr denied that.\n`
const lineOf = (number: number): string =>
  `${JSON.stringify({ id: `w${number}`, text: textOf(number), published: '2031-05-14' })}\n`

/** Counts in the summary, such as `3 articles added`. */
const summaryOf = (stderr: string): string =>
  stderr
    .trim()
    .split('\n')
    .at(-1)
    ?.replace(/, [\d.]+ s$/, '') ?? ''

describeEachEngine('onrecord add', (engine) => {
  it('stores articles once, and new versions of those that change', async () => {
    const ledger = await engine.newAddress()
    const wire = path(`${engine.name}.jsonl`)
    writeFileSync(wire, lineOf(1) + lineOf(2))
    const add = () => runCli(['add', wire, '--ledger', ledger, '--threads', '1'])
    const first = await add()
    expect([first.code, summaryOf(first.stderr)]).toEqual([
      0,
      'onrecord: 2 articles added, 4 statements, 0 there already, 0 failures',
    ])
    const rows = await allRows(ledger)
    const again = await add()
    expect(again.code).toBe(0)
    expect(again.stderr).toContain('1 of the files had been gone through before')
    writeFileSync(wire, lineOf(1) + lineOf(2).replace('lock 2', 'lock two') + lineOf(3))
    const changed = await add()
    expect(summaryOf(changed.stderr)).toBe(
      'onrecord: 1 articles added, 1 new versions, 4 statements, 1 there already, 0 failures',
    )
    expect([rows.articles?.length, (await allRows(ledger)).articles?.length]).toEqual([2, 4])
  })

  it('goes on behind what it has read of a file', async () => {
    const ledger = await engine.newAddress()
    const opened = await openLedger(ledger)
    const wire = path(`half-${engine.name}.jsonl`)
    writeFileSync(wire, lineOf(1) + lineOf(2) + lineOf(3))
    await runCli(['add', wire, '--ledger', ledger, '--threads', '1'])
    const done = await opened.progress(wire, '{}')
    await opened.put([], { progress: [{ ...done!, position: { count: 2, offset: null } }] })
    const { stderr } = await runCli(['add', wire, '--ledger', ledger, '--threads', '1'])
    expect(summaryOf(stderr)).toBe('onrecord: 0 articles added, 0 statements, 1 there already, 0 failures')
    await opened.close()
  })

  it('keeps failures with reasons, and retries them alone', async () => {
    const ledger = await engine.newAddress()
    const wire = path(`bad-${engine.name}.jsonl`)
    const missing = path(`missing-${engine.name}.txt`)
    writeFileSync(wire, `${lineOf(1)}{"text": 1}\n${lineOf(2)}`)
    const first = await runCli(['add', wire, missing, '--ledger', ledger, '--threads', '1', '--outlet', 'Harbour Wire'])
    expect([first.code, summaryOf(first.stderr)]).toEqual([
      1,
      'onrecord: 2 articles added, 4 statements, 0 there already, 2 failures',
    ])
    const listed = await runCli(['stats', '--failures', '--ledger', ledger])
    expect(listed.stdout).toContain(`${wire}:2\t"text" must be a string, not a number (1)\t1\t`)
    const still = await runCli(['add', '--retry-failed', '--ledger', ledger, '--threads', '1'])
    expect([still.code, summaryOf(still.stderr)]).toEqual([
      1,
      'onrecord: 0 articles added, 0 statements, 0 there already, 2 failures',
    ])
    writeFileSync(wire, lineOf(1) + lineOf(7) + lineOf(2))
    writeFileSync(missing, textOf(8))
    const mended = await runCli(['add', '--retry-failed', '--ledger', ledger, '--threads', '1'])
    expect([mended.code, summaryOf(mended.stderr)]).toEqual([
      0,
      'onrecord: 2 articles added, 4 statements, 0 there already, 0 failures',
    ])
    expect(await query(ledger, 'SELECT outlet FROM articles')).toEqual(Array(4).fill({ outlet: 'Harbour Wire' }))
    expect(await query(ledger, 'SELECT place FROM failures')).toEqual([])
  })

  it('gives the same rows on two threads as on one', async () => {
    const wire = path(`threads-${engine.name}.jsonl`)
    writeFileSync(wire, Array.from({ length: 30 }, (_, i) => lineOf(i)).join(''))
    const ledgers = [await engine.newAddress(), await engine.newAddress()]
    for (const [i, ledger] of ledgers.entries())
      await runCli(['add', wire, '--ledger', ledger, '--threads', String(i + 1)])
    expect(await allRows(ledgers[1]!)).toEqual(await allRows(ledgers[0]!))
  })
})

describe('the commands on a ledger', () => {
  const ledger = path('desk.sqlite')
  const run = (...args: string[]) => runCli([...args, '--ledger', ledger])

  it('find what was added', async () => {
    writeFileSync(path('desk.jsonl'), lineOf(1) + lineOf(2))
    await run('add', path('desk.jsonl'), '--outlet', 'Harbour Wire')
    const table = await run('search', 'lock', '--speaker', 'Veld')
    expect(table.stdout.split('\n').map((line) => line.split('\t').slice(0, 5))).toEqual([
      ['article', 'statement', 'published', 'outlet', 'speaker'],
      expect.arrayContaining(['s1', '2031-05-14', 'Harbour Wire', 'Ana Veld']),
      expect.arrayContaining(['s1', '2031-05-14', 'Harbour Wire', 'Ana Veld']),
      [''],
    ])
    const page = await run('search', 'lock', '--sort', 'newest', '--limit', '1', '--format', 'jsonl')
    const cursor = /--cursor (\S+)/.exec(page.stderr)?.[1] ?? ''
    const next = await run(
      'search',
      'lock',
      '--sort',
      'newest',
      '--limit',
      '1',
      '--format',
      'jsonl',
      '--cursor',
      cursor,
    )
    expect(JSON.parse(page.stdout).key).toBeGreaterThan(JSON.parse(next.stdout).key)
    const faceted = JSON.parse((await run('search', '--facets', '--format', 'json')).stdout)
    expect(faceted.facets.outlet).toEqual([{ value: 'Harbour Wire', count: faceted.hits.length }])
  })

  it('refuse what cannot be searched for with exit code 2', async () => {
    for (const args of [
      ['-x'],
      ['a*'],
      ['--since', 'May'],
      ['--stance', '2'],
      ['--limit', '0'],
      ['--min-confidence', 'x'],
    ])
      expect([args, (await run('search', ...args)).code]).toEqual([args, 2])
    expect((await runCli(['add'])).stderr).toBe(
      'onrecord: there is nothing to add: name a file, a folder or -\nSee onrecord add --help.\n',
    )
  })

  it('extract again what an older version extracted', async () => {
    await query(
      ledger,
      `UPDATE records SET extractor_version = '0.0.1', extracted = replace(extracted, '"kind":"direct"', '"kind":"mixed"') WHERE article = 1`,
    )
    const { code, stdout, stderr } = await run('reextract', '--list', '--threads', '1')
    expect([code, stdout]).toEqual([0, 'article 1 (w1): 0 statements gained, 0 lost, 1 changed\n'])
    expect(summaryOf(stderr)).toBe(
      'onrecord: 1 articles brought up to date, 1 of them changed: 0 statements gained, 0 lost, 1 changed, 0 failures',
    )
    expect((await run('reextract', '--threads', '1')).stderr).toContain('0 articles brought up to date')
  })

  it('find statements with the model that is asked for, and leave alone what it has made', async () => {
    const other = path('models.sqlite')
    const runOn = (...args: string[]) => runCli([...args, '--ledger', other, '--threads', '1'])
    const models = () => query(other, 'SELECT model FROM records ORDER BY article')
    writeFileSync(path('models.jsonl'), lineOf(1) + lineOf(2))
    await runOn('add', path('models.jsonl'), '--model', 'fast')
    expect(await models()).toEqual(Array(2).fill({ model: 'statements-en-1-fast' }))
    expect((await runOn('reextract', '--model', 'fast')).stderr).toContain('0 articles brought up to date')
    expect((await runOn('reextract')).stderr).toContain('2 articles brought up to date')
    expect(await models()).toEqual(Array(2).fill({ model: 'statements-en-1' }))
  })

  it('know actors of the user, with which all is extracted again', async () => {
    const other = path('actors.sqlite')
    const runOn = (...args: string[]) => runCli([...args, '--ledger', other, '--threads', '1'])
    const ids = () => query(other, `SELECT wikidata FROM actors WHERE name = 'Ana Veld' ORDER BY article`)
    writeFileSync(path('one-actor.jsonl'), '{"name":"Ana Veld","wikidata":"Q990000001"}\n')
    writeFileSync(path('other-actor.jsonl'), '{"name":"Ana Veld","wikidata":"Q990000002"}\n')
    writeFileSync(path('actors.txt'), textOf(1))
    await runOn('add', path('actors.txt'), '--actors', path('one-actor.jsonl'))
    expect(await ids()).toEqual([{ wikidata: 'Q990000001' }])
    expect((await runOn('reextract')).stderr).toContain('0 articles brought up to date')
    const { code, stderr } = await runOn('reextract', '--actors', path('other-actor.jsonl'))
    expect([code, stderr]).toEqual([0, expect.stringContaining('1 articles brought up to date')])
    expect(await ids()).toEqual([{ wikidata: 'Q990000002' }])
  })

  it('retry with the model and actors of the retry', async () => {
    const other = path('retry.sqlite')
    const late = path('late.txt')
    await runCli(['add', late, '--ledger', other, '--threads', '1'])
    writeFileSync(late, textOf(1))
    writeFileSync(path('late-actor.jsonl'), '{"name":"Ana Veld","wikidata":"Q990000001"}\n')
    const retry = ['add', '--retry-failed', '--model', 'fast', '--actors', path('late-actor.jsonl')]
    expect((await runCli([...retry, '--ledger', other, '--threads', '1'])).code).toBe(0)
    expect(await query(other, 'SELECT model FROM records')).toEqual([{ model: 'statements-en-1-fast' }])
    expect(await query(other, `SELECT wikidata FROM actors WHERE name = 'Ana Veld'`)).toEqual([
      { wikidata: 'Q990000001' },
    ])
  })

  it('make no ledger where the file of actors cannot be read', async () => {
    for (const command of [['add', path('desk.jsonl')], ['watch', 'https://wire.example/feed.xml'], ['reextract']]) {
      const args = [...command, '--ledger', path('none.sqlite'), '--actors', path('no-actors.jsonl')]
      const { code, stderr } = await runCli(args)
      expect([command, code, stderr]).toEqual([
        command,
        1,
        expect.stringContaining(`--actors ${path('no-actors.jsonl')}: `),
      ])
      expect(existsSync(path('none.sqlite'))).toBe(false)
    }
  })

  it('count, check and copy', async () => {
    expect(JSON.parse((await run('stats', '--format', 'json')).stdout)).toMatchObject({
      ledger,
      articles: 2,
      failures: 0,
    })
    expect(await run('check')).toEqual({ code: 0, stdout: `${ledger}: all is well\n`, stderr: '' })
    const copy = path('copy.sqlite')
    expect((await run('backup', copy)).code).toBe(0)
    expect(await allRows(copy)).toEqual(await allRows(ledger))
    await query(copy, `UPDATE articles SET text = replace(text, 'Veld', 'Held') WHERE key = 2`)
    const damaged = await runCli(['check', '--ledger', copy])
    expect(damaged.code).toBe(1)
    expect(damaged.stdout).toMatch(/^article 2: its text has the SHA-256/)
  })

  it('use the ledger that ONRECORD_LEDGER names, or that in the data folder', async () => {
    const named = path('named.sqlite')
    writeFileSync(path('one.txt'), textOf(1))
    await runCli(['add', path('one.txt'), '--quiet'], { env: { ONRECORD_LEDGER: named } })
    expect(existsSync(named)).toBe(true)
    await runCli(['add', path('one.txt'), '--quiet'], { env: { ONRECORD_LEDGER: '', XDG_DATA_HOME: path('data') } })
    expect(existsSync(path('data/onrecord/ledger.sqlite'))).toBe(true)
  })

  it('leave alone a ledger of a newer program', async () => {
    const newer = path('newer.sqlite')
    await runCli(['add', path('one.txt'), '--ledger', newer])
    await query(newer, 'PRAGMA user_version = 999')
    for (const args of [['add', path('one.txt')], ['search'], ['check'], ['reextract']]) {
      const { code, stderr } = await runCli([...args, '--ledger', newer])
      expect([code, stderr]).toEqual([1, expect.stringContaining('was written by a newer onrecord (schema 999')])
    }
    appendFileSync(path('one.txt'), '')
  })
})
