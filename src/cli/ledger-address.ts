import { homedir } from 'node:os'
import { join } from 'node:path'

/** Help for the option that every command on a ledger has. */
export const LEDGER_OPTION = [
  '--ledger <address>',
  'file, or postgres:// address of a database; default: ONRECORD_LEDGER, else a file in your data folder',
] as const

/** The ledger to use: as given, else that of ONRECORD_LEDGER, else a file in the user's data folder (XDG). */
export function ledgerAddress(given: string | undefined): string {
  return given || process.env.ONRECORD_LEDGER || join(dataFolder(), 'ledger.sqlite')
}

/** Where the files of this program are kept for this user (XDG). */
export function dataFolder(): string {
  if (process.env.XDG_DATA_HOME) return join(process.env.XDG_DATA_HOME, 'onrecord')
  if (process.platform === 'win32' && process.env.LOCALAPPDATA) return join(process.env.LOCALAPPDATA, 'onrecord')
  return join(homedir(), '.local', 'share', 'onrecord')
}
