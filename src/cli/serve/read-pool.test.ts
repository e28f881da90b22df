import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { InputError, UsageError } from '../../model/errors.ts'
import { createReadPool } from './read-pool.ts'

/** Stands in for the thread that asks a ledger: what it is asked for is its answer. */
const ECHO = 'export default async ({ args: [answer] }) => JSON.parse(answer)'

describe('createReadPool', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-pool-'))
    await writeFile(join(folder, 'echo.mjs'), ECHO)
  })
  afterAll(() => rm(folder, { recursive: true }))

  const onOneThread = () => createReadPool('no ledger', { threads: 1, worker: pathToFileURL(join(folder, 'echo.mjs')) })

  it('answers first what it was asked first, however many questions wait', async () => {
    const pool = await onOneThread()
    const asked = Array.from({ length: 20 }, (_, number) => String(number))
    const answered: unknown[] = []
    await Promise.all(asked.map(async (typed) => answered.push(await pool.answers.suggest(`{"json":"${typed}"}`))))
    expect(answered).toEqual(asked)
    await pool.close()
  })

  it('throws what the ledger throws in the thread, by its class', async () => {
    const pool = await onOneThread()
    await expect(pool.answers.suggest('{"usage":"no cursor"}')).rejects.toThrow(UsageError)
    await expect(pool.answers.suggest('{"input":"no ledger"}')).rejects.toThrow(InputError)
    await pool.close()
  })
})
