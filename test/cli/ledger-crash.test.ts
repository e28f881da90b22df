import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { describeEachEngine } from '../ledger/each-engine.ts'
import { POSTGRES_BIN, startPostgres } from '../ledger/postgres-server.ts'
import { type AllRows, allRows } from '../ledger/raw-rows.ts'
import { BIN, runCli } from './run-cli.ts'

const ARTICLES = 240
const folder = mkdtempSync(join(tmpdir(), 'onrecord-crash-'))
afterAll(() => rmSync(folder, { recursive: true }))

const wire = join(folder, 'wire.jsonl')
writeFileSync(
  wire,
  Array.from({ length: ARTICLES }, (_, i) => {
    const text = `Talks go on\n\n${`"We will open lock ${i}," the minister, Ana Veld, said. Ilo Marr denied that it was shut. `.repeat(6)}`
    // Every tenth is a new version of one that came before, and every fiftieth cannot be read.
    const url = `https://wire.example/${i % 10 === 9 ? i - 5 : i}`
    return `${JSON.stringify({ text: i % 50 === 49 ? 1 : text, url, published: `2031-05-${10 + (i % 20)}` })}\n`
  }).join(''),
)

const add = (ledger: string): string[] => ['add', wire, '--ledger', ledger, '--threads', '2']

/** Numbers from 0 to 1, from a fixed seed. */
function createRandom(): () => number {
  let state = 20261124
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

interface Unbroken {
  readonly rows: AllRows
  readonly milliseconds: number
}

async function runUnbroken(ledger: string): Promise<Unbroken> {
  const start = Date.now()
  const { code } = await runCli(add(ledger))
  expect(code).toBe(1)
  const milliseconds = Date.now() - start
  return { rows: await allRows(ledger), milliseconds }
}

/** Starts an `add` and ends it with `kill -9` after so many milliseconds, unless it ends before. */
async function runAndKill(ledger: string, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [BIN, ...add(ledger)], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  await Promise.race([ended, wait(milliseconds)])
  child.kill('SIGKILL')
  await ended
}

describeEachEngine('an add that is killed', (engine) => {
  it('at any of twenty moments leaves a ledger that the next run completes, row for row', async () => {
    const random = createRandom()
    const { rows, milliseconds } = await runUnbroken(await engine.newAddress())
    expect(rows.articles).toHaveLength(ARTICLES - Math.floor(ARTICLES / 50))
    for (let round = 0; round < 5; round++) {
      const ledger = await engine.newAddress()
      for (let kill = 0; kill < 4; kill++) await runAndKill(ledger, milliseconds * (0.2 + 0.9 * random()))
      await runCli(add(ledger))
      expect(await allRows(ledger)).toEqual(rows)
      expect((await runCli(['check', '--ledger', ledger])).stdout).toContain('all is well')
    }
  }, 900_000)
})

describe.skipIf(POSTGRES_BIN === null)('an add whose server is killed', () => {
  it('says so, has lost nothing that it reported, and is completed once the server is back', async () => {
    const server = await startPostgres()
    const random = createRandom()
    const { rows, milliseconds } = await runUnbroken(await server.createDatabase())
    for (let round = 0; round < 3; round++) {
      const ledger = await server.createDatabase()
      const running = runCli(add(ledger))
      await wait(milliseconds * (0.4 + 0.5 * random()))
      await server.kill()
      const { code, stderr } = await running
      await server.start()
      if (!stderr.includes('articles added')) {
        expect(code).toBe(1)
        expect(stderr).toMatch(
          /onrecord: ledger postgres:\/\/\S+: (the connection was lost|it was stopped|nothing answers there)/,
        )
      }
      await runCli(add(ledger))
      expect(await allRows(ledger)).toEqual(rows)
    }
    await server.remove()
  }, 600_000)
})
