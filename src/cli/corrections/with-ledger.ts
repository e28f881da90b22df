import { type Ledger, openLedger } from '../../ledger/index.ts'
import { ledgerAddress } from '../ledger-address.ts'

/** Opens the ledger that is meant, and closes it whatever happens. */
export async function withLedger<Result>(
  { ledger: address }: { readonly ledger?: string },
  mode: 'read' | 'write',
  work: (ledger: Ledger) => Promise<Result>,
): Promise<Result> {
  const ledger = await openLedger(ledgerAddress(address), { mode })
  try {
    return await work(ledger)
  } finally {
    await ledger.close()
  }
}
