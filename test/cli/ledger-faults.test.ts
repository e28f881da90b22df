import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { query } from '../ledger/raw-rows.ts'
import { BIN, runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-faults-'))
afterAll(() => rmSync(folder, { recursive: true }))

const wire = join(folder, 'wire.jsonl')
const lineOf = (number: number): string =>
  `${JSON.stringify({ id: `w${number}`, text: `"We will open lock ${number}," Ana Veld said. `.repeat(40) })}\n`
writeFileSync(wire, Array.from({ length: 200 }, (_, i) => lineOf(i)).join(''))
const add = (ledger: string): string[] => ['add', wire, '--ledger', ledger, '--threads', '1']

/** Mounts a small disk, for those who may; returns its folder, or null. */
function mountDisk(name: string, size: string): string | null {
  const disk = join(folder, name)
  mkdirSync(disk)
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  if (!mount('-t', 'tmpfs', '-o', `size=${size}`, 'onrecord', disk)) return null
  afterAll(() => void spawnSync('umount', [disk]))
  return disk
}

const mount = (...options: string[]): boolean => spawnSync('mount', options).status === 0
const small = mountDisk('small', '1500k')
const locked = mountDisk('locked', '20m')

describe.skipIf(small === null || locked === null)('a disk', () => {
  it('that is full ends the run with what to do, and keeps what was stored', async () => {
    const ledger = join(small ?? '', 'full.sqlite')
    const { code, stderr } = await runCli(add(ledger))
    expect([code, stderr]).toEqual([1, expect.stringContaining('there is no room left on the disk')])
    expect(mount('-o', 'remount,size=64m', small ?? '')).toBe(true)
    expect((await runCli(['check', '--ledger', ledger])).stdout).toContain('all is well')
    const stored = await query(ledger, 'SELECT count(*) AS count FROM articles')
    const rest = await runCli(add(ledger))
    expect(rest.code).toBe(0)
    expect(await query(ledger, 'SELECT count(*) AS count FROM articles')).toEqual([{ count: 200 }])
    expect(stored).not.toEqual([{ count: 200 }])
  }, 120_000)

  it('that is read-only is told, and its ledger can be read', async () => {
    const ledger = join(locked ?? '', 'kept.sqlite')
    writeFileSync(join(folder, 'one.txt'), '"We will open the lock," Ana Veld said.')
    await runCli(['add', join(folder, 'one.txt'), '--ledger', ledger])
    expect(mount('-o', 'remount,ro', locked ?? '')).toBe(true)
    const writing = await runCli(add(ledger))
    expect([writing.code, writing.stderr]).toEqual([
      1,
      expect.stringMatching(/it cannot be written|you may write there/),
    ])
    const reading = await runCli(['search', 'lock', '--ledger', ledger])
    expect([reading.code, reading.stdout.split('\n').length]).toEqual([0, 3])
  }, 120_000)
})

describe('a second writer', () => {
  it('is told to wait, and has changed nothing', async () => {
    const ledger = join(folder, 'busy.sqlite')
    await runCli(['stats', '--ledger', ledger])
    await runCli(['add', wire, '--ledger', ledger, '--threads', '1'])
    const other = new Database(ledger)
    other.exec('BEGIN IMMEDIATE')
    const { code, stderr } = await runCli(['add', '-', '--from', 'jsonl', '--ledger', ledger], { stdin: lineOf(999) })
    expect([code, stderr]).toEqual([1, expect.stringContaining('another program is writing to it')])
    other.exec('ROLLBACK')
    other.close()
    const again = await runCli(['add', '-', '--from', 'jsonl', '--ledger', ledger], { stdin: lineOf(999) })
    expect([again.code, again.stderr]).toEqual([0, expect.stringContaining('1 articles added')])
  }, 120_000)

  it('that writes between the first one’s batches loses nothing', async () => {
    const ledger = join(folder, 'shared.sqlite')
    const more = Array.from({ length: 100 }, (_, i) => lineOf(1000 + i)).join('')
    const both = [
      runCli(add(ledger)),
      runCli(['add', '-', '--from', 'jsonl', '--ledger', ledger, '--threads', '1'], { stdin: more }),
    ]
    expect((await Promise.all(both)).map(({ code }) => code)).toEqual([0, 0])
    expect(await query(ledger, 'SELECT count(*) AS count, max(key) AS last FROM articles')).toEqual([
      { count: 300, last: 300 },
    ])
  }, 120_000)
})

describe('a damaged file', () => {
  it('is told by check and by whoever reads the damage', async () => {
    const ledger = join(folder, 'damaged.sqlite')
    await runCli(add(ledger))
    const { size } = statSync(ledger)
    const file = openSync(ledger, 'r+')
    for (let at = 100 * 4096; at < size; at += 20 * 4096) writeSync(file, Buffer.alloc(4096, 0x5a), 0, 4096, at)
    closeSync(file)
    const checked = await runCli(['check', '--ledger', ledger])
    expect(checked.code).toBe(1)
    expect(checked.stdout + checked.stderr).toMatch(/is damaged|malformed|invalid page|btree/i)
    const reextracted = await runCli(['export', '--format', 'jsonl', '--ledger', ledger])
    expect([reextracted.code, reextracted.stderr]).toEqual([1, expect.stringMatching(/damaged/)])
  }, 120_000)
})

describe('Ctrl-C', () => {
  it('stores what is under way, says how to go on, and ends with 130', async () => {
    const ledger = join(folder, 'stopped.sqlite')
    const child = spawn(process.execPath, [BIN, 'add', '-', '--from', 'jsonl', '--ledger', ledger, '--threads', '1'], {
      stdio: ['pipe', 'ignore', 'pipe'],
    })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    const ended = once(child, 'close')
    // Standard input stays open, so that the work is never done.
    child.stdin.write(Array.from({ length: 60 }, (_, i) => lineOf(i)).join(''))
    while (child.exitCode === null && sizeOf(`${ledger}-wal`) < MORE_THAN_SCHEMA) await wait(50)
    child.kill('SIGINT')
    expect(await ended).toEqual([130, null])
    expect(stderr).toContain('stopped: the same command goes on from here')
    expect(Number(/(\d+) articles added/.exec(stderr)?.[1])).toBe(await countIn(ledger))
  })
})

/** Bytes of a write-ahead log that holds articles: the schema takes a fifth of that. The ledger itself is not opened while it is made. */
const MORE_THAN_SCHEMA = 1_000_000

/** In bytes; 0 where there is no such file. */
const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

/** Articles in a ledger. */
async function countIn(ledger: string): Promise<number> {
  const [row] = await query(ledger, 'SELECT count(*) AS count FROM articles')
  return row !== undefined && 'count' in row ? Number(row.count) : 0
}
