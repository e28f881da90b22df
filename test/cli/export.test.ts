import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readBrat } from '../../src/export/index.ts'
import { runCli } from './run-cli.ts'

const ARTICLES = fileURLToPath(new URL('../../examples/articles', import.meta.url))

describe('onrecord export', () => {
  let folder: string
  let records: string
  let ledger: string
  const inFolder = (name: string): string => join(folder, name)
  const rowsOf = (file: string): { [name: string]: string }[] => parse(file, { columns: true })

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-export-'))
    const extracted = await runCli(['extract', ARTICLES, '--quiet'])
    expect(extracted).toMatchObject({ code: 0, stderr: '' })
    records = inFolder('records.jsonl')
    writeFileSync(records, extracted.stdout)
    ledger = inFolder('ledger.sqlite')
    expect(await runCli(['add', ARTICLES, '--ledger', ledger, '--quiet'])).toMatchObject({ code: 0, stderr: '' })
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  it('gives the records of a ledger as they were extracted, the same bytes every time', async () => {
    const first = await runCli(['export', '--format', 'jsonl', '--ledger', ledger])
    const articles = readFileSync(records, 'utf8').split('\n').length - 1
    expect(first).toEqual({
      code: 0,
      stdout: readFileSync(records, 'utf8'),
      stderr: `onrecord: ${articles} articles exported, 0 failures\n`,
    })
    expect(await runCli(['export', '--format', 'jsonl', '--ledger', ledger])).toEqual(first)
  })

  it.each(['csv', 'gexf'])('gives the same %s from a ledger and from records with their articles', async (format) => {
    const fromLedger = await runCli(['export', '--format', format, '--ledger', ledger])
    const fromFiles = await runCli(['export', '--format', format, '--records', records, '--articles', ARTICLES])
    expect(fromLedger.code).toBe(0)
    expect(fromFiles).toEqual(fromLedger)
  })

  it('reads records from standard input', async () => {
    const args = ['export', '--format', 'csv', '--records', '-', '--articles', ARTICLES, '--quiet']
    const { code, stdout, stderr } = await runCli(args, { stdin: readFileSync(records) })
    expect([code, stderr]).toEqual([0, ''])
    expect(rowsOf(stdout).every(({ content }) => content !== '')).toBe(true)
  })

  it('takes only the articles of the days and the outlet asked for, from either source', async () => {
    const all = readFileSync(records, 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line))
    const wanted = all.filter(({ article }) => article.outlet !== null && article.published !== null)
    const { outlet, published } = wanted[0].article
    const expected = all.filter(
      ({ article }) => article.outlet === outlet && article.published?.slice(0, 10) === published,
    )
    const filter = ['--outlet', outlet, '--since', published, '--until', published]
    for (const source of [
      ['--ledger', ledger],
      ['--records', records],
    ]) {
      const { stdout } = await runCli(['export', '--format', 'jsonl', '--quiet', ...source, ...filter])
      expect(
        stdout
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line)),
      ).toEqual(expected)
    }
    expect(expected.length).toBeLessThan(all.length)
  })

  it('writes a Parquet file', async () => {
    const file = inFolder('statements.parquet')
    expect(await runCli(['export', '--format', 'parquet', '--ledger', ledger, '--output', file])).toMatchObject({
      code: 0,
    })
    const bytes = readFileSync(file)
    expect([bytes.subarray(0, 4).toString(), bytes.subarray(-4).toString()]).toEqual(['PAR1', 'PAR1'])
  })

  it('writes a folder for brat that reads back as the records', async () => {
    const out = inFolder('brat')
    expect(await runCli(['export', '--format', 'brat', '--ledger', ledger, '--output', out, '--quiet'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([])
    const listed = readFileSync(join(out, 'articles.jsonl'), 'utf8').split('\n').slice(0, -1)
    const back = listed.map((line) => {
      const { name } = JSON.parse(line)
      return readBrat(readFileSync(join(out, `${name}.ann`), 'utf8'), readFileSync(join(out, `${name}.txt`), 'utf8'))
    })
    const expected = readFileSync(records, 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line))
      .map(({ statements, actors }) => ({ statements, actors }))
    expect(back).toEqual(expected)
    const again = await runCli(['export', '--format', 'brat', '--ledger', ledger, '--output', out])
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('exists: choose a folder that does not') })
  })

  it('goes on past a line that is no record, and past one of another text', async () => {
    const lines = readFileSync(records, 'utf8').split('\n').slice(0, -1)
    const second = JSON.parse(lines[1] ?? '')
    second.statements = [{ ...second.statements[0], content: [{ start: 0, end: 10 ** 6 }] }]
    const damaged = inFolder('damaged.jsonl')
    writeFileSync(damaged, [lines[0], JSON.stringify(second), '{"schema":2}', 'no json', ...lines.slice(2)].join('\n'))
    const args = ['export', '--format', 'csv', '--records', damaged, '--articles', ARTICLES]
    const { code, stdout, stderr } = await runCli(args)
    expect(code).toBe(1)
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(
        /damaged.jsonl:2: is no record of its article: statements.0.content.0: span 0-1000000 ends after/,
      ),
      expect.stringMatching(/damaged.jsonl:3: this line is no record: schema: /),
      expect.stringMatching(/damaged.jsonl:4: this line is not JSON: /),
      expect.stringMatching(/^onrecord: \d+ articles exported, 3 failures$/),
      '',
    ])
    expect(new Set(rowsOf(stdout).map(({ article_id }) => article_id)).size).toBe(lines.length - 1)
  })

  it('says where a record has no text, and leaves no file behind', async () => {
    const other = inFolder('other.txt')
    writeFileSync(other, 'The canal stays shut, officials said.')
    const file = inFolder('none.csv')
    const args = ['export', '--format', 'csv', '--records', records, '--articles', other, '--output', file]
    expect(await runCli(args)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/records.jsonl:1: the text of this record is not among the articles that are left/),
    })
    expect(readdirSync(folder).filter((name) => name.startsWith('none.csv'))).toEqual([])
  })

  it('refuses options that do not go together', async () => {
    expect(await runCli(['export', '--format', 'brat'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'onrecord: brat is a folder of files: name one with --output\nSee onrecord export --help.\n',
    })
  })

  it('says that there is no ledger', async () => {
    const args = ['export', '--format', 'jsonl', '--ledger', inFolder('nowhere.sqlite')]
    expect(await runCli(args)).toMatchObject({ code: 1, stderr: expect.stringContaining('there is no ledger at') })
  })
})
