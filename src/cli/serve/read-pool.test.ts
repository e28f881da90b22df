import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ledger, openLedger } from '../../ledger/index.ts'
import { createReadPool } from './read-pool.ts'

/** Stands in for the thread that asks a ledger: answers with what it was asked. */
const ECHO = 'export default async ({ args }) => ({ value: args[0] })'

describe('createReadPool', () => {
  let folder: string
  let ledger: Ledger
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-pool-'))
    ledger = await openLedger(join(folder, 'ledger.sqlite'))
    await writeFile(join(folder, 'echo.mjs'), ECHO)
  })
  afterAll(async () => {
    await ledger.close()
    await rm(folder, { recursive: true })
  })

  it('answers first what it was asked first, however many questions wait', async () => {
    const pool = await createReadPool(ledger, { threads: 1, worker: pathToFileURL(join(folder, 'echo.mjs')) })
    const asked = Array.from({ length: 20 }, (_, number) => String(number))
    const answered: unknown[] = []
    await Promise.all(asked.map(async (typed) => answered.push(await pool.ledger.suggest(typed))))
    expect(answered).toEqual(asked)
    await pool.close()
  })
})
