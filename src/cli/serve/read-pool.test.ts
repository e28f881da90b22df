import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReadPool } from './read-pool.ts'

/** Stands in for the thread that asks a ledger: answers with what it was asked. */
const ECHO = 'export default async ({ args }) => ({ json: args[0] })'

describe('createReadPool', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-pool-'))
    await writeFile(join(folder, 'echo.mjs'), ECHO)
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('answers first what it was asked first, however many questions wait', async () => {
    const pool = await createReadPool('no ledger', { threads: 1, worker: pathToFileURL(join(folder, 'echo.mjs')) })
    const asked = Array.from({ length: 20 }, (_, number) => String(number))
    const answered: unknown[] = []
    await Promise.all(asked.map(async (typed) => answered.push(await pool.answers.suggest(typed))))
    expect(answered).toEqual(asked)
    await pool.close()
  })
})
