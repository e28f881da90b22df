import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLedger } from '../../src/ledger/index.ts'
import { type Handler, startServer, type TestServer } from '../web/start-server.ts'
import { runCli } from './run-cli.ts'

let folder: string
let server: TestServer
/** Texts of the items that the feed holds; tests add to them. */
let items: string[]

const item = (text: string) =>
  `<item><title>${text}</title><link>/${text}</link><description>The ${text} failed, Ana Roe said.</description></item>`

const feed: Handler = (_request, response) =>
  response
    .writeHead(200, { 'content-type': 'application/rss+xml' })
    .end(`<rss version="2.0"><channel><title>Wire</title>${items.map(item).join('')}</channel></rss>`)

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-watch-'))
  items = ['talks', 'vote']
  server = await startServer({ '/feed': feed })
})

afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const watch = (...args: string[]) => runCli(['watch', ...args, '--once', '--allow-private-network'], { cwd: folder })

/** Makes the feeds of a state file due again. */
function makeDue(path: string): void {
  const states = JSON.parse(readFileSync(path, 'utf8'))
  for (const state of Object.values<{ due: number }>(states)) state.due = 0
  writeFileSync(path, JSON.stringify(states))
}

describe('onrecord watch', () => {
  it('adds what feeds bring to a ledger, and asks no feed again before it is due', async () => {
    writeFileSync(
      join(folder, 'feeds.opml'),
      `<opml version="2.0"><body><outline xmlUrl="${server.origin}/feed"/></body></opml>`,
    )
    const first = await watch('feeds.opml', '--ledger', 'ledger.sqlite')
    expect(first).toMatchObject({ code: 0, stdout: '' })
    expect(first.stderr).toContain(`onrecord: note: ${server.origin}/feed: 2 new items\n`)
    expect(first.stderr).toMatch(/2 articles added, 2 statements, 0 there already, 0 failures/)
    const asked = server.asked.length
    expect((await watch('feeds.opml', '--ledger', 'ledger.sqlite')).stderr).toMatch(/0 articles added/)
    expect(server.asked).toHaveLength(asked)
    const ledger = await openLedger(join(folder, 'ledger.sqlite'))
    const stored = []
    for await (const { article, place } of ledger.entries()) stored.push([article.title, article.outlet, place])
    await ledger.close()
    expect(stored).toEqual([
      ['talks', 'Wire', `${server.origin}/talks`],
      ['vote', 'Wire', `${server.origin}/vote`],
    ])
  })

  it('extracts with the model and actors that are named', async () => {
    writeFileSync(join(folder, 'actors.jsonl'), '{"name":"Ana Roe","wikidata":"Q990000001"}\n')
    const options = ['--model', 'fast', '--actors', 'actors.jsonl']
    expect(await watch(`${server.origin}/feed`, '--ledger', 'ledger.sqlite', ...options)).toMatchObject({ code: 0 })
    const ledger = await openLedger(join(folder, 'ledger.sqlite'))
    const found = []
    for await (const { extracted } of ledger.entries())
      found.push([extracted.extractor.model, extracted.actors.find(({ name }) => name === 'Ana Roe')?.wikidata])
    await ledger.close()
    expect(found).toEqual(Array(2).fill(['statements-en-1-fast', 'Q990000001']))
  })

  it('refuses model and actors where nothing is extracted', async () => {
    for (const option of [
      ['--model', 'fast'],
      ['--actors', 'actors.jsonl'],
    ]) {
      const { code, stderr } = await watch(`${server.origin}/feed`, '--output', 'news.jsonl', ...option)
      expect([code, stderr]).toEqual([2, expect.stringContaining('with --output nothing is extracted')])
    }
  })

  it('appends what is new to a file, and keeps what it knows beside it', async () => {
    expect(await watch(`${server.origin}/feed`, '--output', 'news.jsonl')).toMatchObject({ code: 0 })
    makeDue(join(folder, 'news.jsonl.feeds.json'))
    items.unshift('treaty')
    expect(await watch(`${server.origin}/feed`, '--output', 'news.jsonl')).toMatchObject({ code: 0 })
    const lines = readFileSync(join(folder, 'news.jsonl'), 'utf8').trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).title)).toEqual(['talks', 'vote', 'treaty'])
  })

  it('writes articles that extract reads from a pipe', async () => {
    const written = await watch(`${server.origin}/feed`, '--output', '-', '--state', 'state.json', '--quiet')
    const { stdout } = await runCli(['extract', '-', '--from', 'jsonl', '--format', 'jsonl', '--quiet'], {
      stdin: written.stdout,
    })
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).statements.length),
    ).toEqual([1, 1])
  })

  it('tells what fails, with exit code 1', async () => {
    const gone = await watch(`${server.origin}/gone`, '--ledger', 'ledger.sqlite')
    expect(gone).toMatchObject({ code: 1 })
    expect(gone.stderr).toContain(`onrecord: ${server.origin}/gone: answers with status 404\n`)
    const refused = await runCli(['watch', `${server.origin}/feed`, '--once', '--output', 'a.jsonl'], { cwd: folder })
    expect(refused).toMatchObject({ code: 1 })
    expect(refused.stderr).toContain('lies in a private network')
    const none = await watch('gone.opml', '--ledger', 'other.sqlite')
    expect(none).toMatchObject({ code: 1, stderr: 'onrecord: gone.opml does not exist: check the path\n' })
    expect(existsSync(join(folder, 'other.sqlite'))).toBe(false)
  })

  it.each([
    [['--output', 'a', '--ledger', 'b'], '--output writes to a file and --ledger to a ledger: leave one of them out'],
    [['--state', 'a'], '--state is for --output: the ledger keeps what is known of its feeds itself'],
    [['--output', '-'], '--output - needs --state: name a file that keeps what is known of the feeds'],
  ])('refuses %j with exit code 2', async (args, message) => {
    const { code, stderr } = await watch(`${server.origin}/feed`, ...args)
    expect(code).toBe(2)
    expect(stderr).toContain(`onrecord: ${message}\n`)
  })
})
