import { createLedger } from './create-ledger.ts'
import type { Ledger } from './ledger.ts'
import { openEngine } from './open-engine.ts'
import type { OpenOptions } from './open-options.ts'

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
  return createLedger(await openEngine(address, { mode }), now)
}
