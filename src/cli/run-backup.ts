import { withLedger } from './corrections/with-ledger.ts'

/** Runs `onrecord backup`; returns the exit code. */
export function runBackup(target: string, settings: { readonly ledger?: string }): Promise<number> {
  return withLedger(settings, 'read', async (ledger) => {
    await ledger.backUp(target)
    process.stderr.write(`onrecord: ${ledger.address} is copied to ${target.replace(/:[^:@/]*@/, '@')}\n`)
    return 0
  })
}
