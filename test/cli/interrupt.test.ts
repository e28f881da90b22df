import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { BIN } from './run-cli.ts'

const LINE = `${JSON.stringify({ text: '"We will open the locks," the minister, Ana Veld, said.' })}\n`

describe('an interrupt', () => {
  it('ends with exit code 130 and leaves no unfinished file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-interrupt-'))
    const args = [BIN, 'extract', '-', '--from', 'jsonl', '--threads', '1', '--output', join(folder, 'records.jsonl')]
    const child = spawn(process.execPath, args, {
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout: 50_000,
      killSignal: 'SIGKILL',
    })
    const ended = once(child, 'close')
    // Enough for the reader to tell what it is; standard input stays open, so that the work is never done.
    child.stdin.write(LINE.repeat(200))
    while (child.exitCode === null && readdirSync(folder).length === 0) await wait(20)
    await wait(200)
    child.kill('SIGINT')
    expect(await ended).toEqual([130, null])
    expect(readdirSync(folder)).toEqual([])
    rmSync(folder, { recursive: true })
  })
})
