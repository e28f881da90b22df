import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { InputError, UsageError } from '../../model/errors.ts'
import type { Engine } from '../engine.ts'
import { isServerAddress, openEngine } from '../open-engine.ts'
import { copyTables } from './copy-tables.ts'

/** See `Ledger.backUp`. */
export async function backUpLedger(engine: Engine, address: string): Promise<void> {
  if (isServerAddress(address)) return copyInto(engine, address)
  if (existsSync(address)) throw new UsageError(`${address} is there already: give a new name, nothing is overwritten`)
  // The file appears when it is whole.
  const partial = `${address}.${process.pid}.partial`
  try {
    if (engine.saveAs) await engine.saveAs(partial)
    else await copyInto(engine, partial)
    await rename(partial, address)
  } finally {
    for (const end of ['', '-wal', '-shm']) await rm(`${partial}${end}`, { force: true })
  }
}

async function copyInto(source: Engine, address: string): Promise<void> {
  const target = await openEngine(address, { mode: 'write' })
  try {
    await target.write(async (writer) => {
      const holds = await writer.db.selectFrom('articles').select('key').limit(1).execute()
      if (holds.length > 0)
        throw new InputError(`${target.address} holds articles already: give the address of an empty database`)
      await source.snapshot((db) => copyTables(db, writer))
    })
  } catch (error) {
    throw target.explain(error)
  } finally {
    await target.close()
  }
}
