export type { Entry, EntryFilter, Failure, Ledger, Outcome, StoredEntry } from './ledger.ts'
export { type OpenLedgerOptions, openLedger } from './open-ledger.ts'
