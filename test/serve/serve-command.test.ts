import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ArticleList, Corrected, CorrectionList, Import } from '../../src/serve/index.ts'
import { BIN, runCli } from '../cli/run-cli.ts'
import { jsonOf, posting } from './open-api.ts'

interface Running {
  readonly origin: string
  readonly child: ChildProcess
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>
}

describe('onrecord serve', () => {
  let folder: string
  let ledger: string
  const running: ChildProcess[] = []
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-serving-'))
    ledger = join(folder, 'ledger.sqlite')
  })
  afterEach(async () => {
    for (const child of running.splice(0)) child.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })

  async function serve(...args: readonly string[]): Promise<Running> {
    const child = spawn(process.execPath, [BIN, 'serve', '--ledger', ledger, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.push(child)
    const ended = new Promise<number | string | null>((resolve) =>
      child.on('exit', (code, signal) => resolve(code ?? signal)),
    )
    const origin = await new Promise<string>((resolve, reject) => {
      let told = ''
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        told += text
        const [found] = /http:\/\/[^\s/]+/.exec(told) ?? []
        if (found !== undefined) resolve(found)
      })
      child.on('exit', () => reject(new Error(`it ended without an address: ${told}`)))
    })
    return { origin, child, ended }
  }

  async function finish(origin: string, { id }: Import): Promise<Import> {
    const text = await (await fetch(`${origin}/api/imports/${id}/events`)).text()
    return JSON.parse([...text.matchAll(/^data: (.*)$/gm)].at(-1)?.[1] ?? '')
  }

  it('loses nothing that it has accepted when it is killed', async () => {
    const first = await serve()
    const text = 'Valmoran President Ada Veld said on Wednesday that the locks stay shut.'
    const added = await finish(
      first.origin,
      await jsonOf(await fetch(`${first.origin}/api/imports`, posting({ text }))),
    )
    expect(added).toMatchObject({ state: 'done', added: 1 })
    const corrected = await jsonOf<Corrected>(
      await fetch(
        `${first.origin}/api/articles/1/corrections`,
        posting({ by: 'Ines', requests: [{ statement: 's1', what: 'act', to: 'announce' }] }),
      ),
    )
    const form = new FormData()
    const lines = Array.from({ length: 300 }, (_, n) =>
      JSON.stringify({ id: `r${n}`, text: `${text} Lock ${n} leaks.` }),
    )
    form.append('files', new File([lines.join('\n')], 'many.jsonl'))
    const accepted = await fetch(`${first.origin}/api/imports`, { method: 'POST', body: form })
    expect(accepted.status).toBe(202)
    const { id } = await jsonOf<Import>(accepted)
    first.child.kill('SIGKILL')
    expect(await first.ended).toBe('SIGKILL')

    const second = await serve()
    const { items } = await jsonOf<CorrectionList>(await fetch(`${second.origin}/api/articles/1/corrections`))
    expect(items.map(({ correction }) => correction.id)).toEqual(
      corrected.corrections.map(({ correction }) => correction.id),
    )
    const taken = await jsonOf<Import>(await fetch(`${second.origin}/api/imports/${id}`))
    expect((await finish(second.origin, taken)).state).toBe('done')
    const { items: articles } = await jsonOf<ArticleList>(await fetch(`${second.origin}/api/articles?limit=200`))
    expect(articles).toHaveLength(200)
    const { articles: count } = await jsonOf<{ articles: number }>(await fetch(`${second.origin}/api/stats`))
    expect(count).toBe(301)
    expect(await readdir(`${ledger}.imports`)).toEqual([])
  })

  it('ends when it is told to, with streams open, and leaves one whole file', async () => {
    const { origin, child, ended } = await serve()
    const changes = await fetch(`${origin}/api/changes`)
    expect(changes.status).toBe(200)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    await changes.body?.cancel().catch(() => {})
    expect((await readdir(folder)).filter((name) => name.endsWith('-wal'))).toEqual([])
  })

  it('answers searches, lists and counts from its threads as the ledger would', async () => {
    const { origin } = await serve()
    const answer = async (path: string) => {
      const response = await fetch(`${origin}${path}`)
      return [response.status, response.headers.get('Content-Type'), await response.json()]
    }
    expect(await answer('/api/relations')).toEqual([200, 'application/json', { cells: [], actors: [], complete: true }])
    expect(await answer('/api/statements')).toEqual([
      200,
      'application/json',
      { hits: [], next: null, ranked: null, facets: null },
    ])
    expect(await answer('/api/statements?cursor=x')).toMatchObject([400, 'application/problem+json', { status: 400 }])
  })

  it('needs a token on another address than 127.0.0.1, and knows one as soon as it is made', async () => {
    const refused = await runCli(['serve', '--ledger', ledger, '--host', '0.0.0.0'])
    expect([refused.code, refused.stderr]).toEqual([
      2,
      'onrecord: a token is needed here, and there is none: make one with onrecord serve token add NAME\nSee onrecord serve --help.\n',
    ])
    const made = await runCli(['serve', 'token', 'add', 'News desk', '--role', 'read', '--ledger', ledger])
    const token = made.stdout.trim()
    const { origin } = await serve('--host', '0.0.0.0')
    const port = new URL(origin).port
    const status = async (given: string): Promise<number> =>
      (await fetch(`http://127.0.0.1:${port}/api/stats`, { headers: { Authorization: `Bearer ${given}` } })).status
    expect(await status('')).toBe(401)
    expect(await status(token)).toBe(200)
    const later = await runCli(['serve', 'token', 'add', 'desk two', '--ledger', ledger])
    expect(await status(later.stdout.trim())).toBe(200)
    expect((await runCli(['serve', 'token', 'remove', 'News desk', '--ledger', ledger])).code).toBe(0)
    expect(await status(token)).toBe(401)
    expect((await runCli(['serve', 'token', 'list', '--ledger', ledger])).stdout).toContain('desk two')
    expect((await runCli(['serve', 'token', 'add', 'desk two', '--ledger', ledger])).code).toBe(2)
  })

  it('takes the next port that is free, and no other than the one that is asked for', async () => {
    const first = await serve()
    const { port } = new URL(first.origin)
    const second = await serve()
    expect(Number(new URL(second.origin).port)).toBeGreaterThan(Number(port))
    const taken = await runCli(['serve', '--ledger', ledger, '--port', port])
    expect(taken.code).toBe(1)
    expect(taken.stderr).toContain(`cannot listen on 127.0.0.1, port ${port}`)
  })
})
