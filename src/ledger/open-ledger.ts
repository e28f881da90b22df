import { createLedger } from './create-ledger.ts'
import type { Engine } from './engine.ts'
import type { Ledger } from './ledger.ts'
import { openEngine } from './open-engine.ts'
import type { OpenOptions } from './open-options.ts'
import { fillIdentities } from './write/fill-identities.ts'

export interface OpenLedgerOptions extends Partial<OpenOptions> {
  /** The clock; that of the system where absent. */
  readonly now?: () => Date
}

/**
 * Opens a ledger: a file, or a database of PostgreSQL at a `postgres://` address; by default for reading and writing.
 * @throws InputError where it cannot be opened, is no ledger, or one that this program cannot use
 */
export async function openLedger(address: string, options: OpenLedgerOptions = {}): Promise<Ledger> {
  const { mode = 'write', now = () => new Date() } = options
  const engine = await openEngine(address, { mode })
  if (mode === 'write') await bringUpToDate(engine)
  return createLedger(engine, now)
}

async function bringUpToDate(engine: Engine): Promise<void> {
  try {
    await fillIdentities(engine)
  } catch (error) {
    await engine.close()
    throw engine.explain(error)
  }
}
