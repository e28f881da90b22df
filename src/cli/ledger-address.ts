import { homedir } from 'node:os'
import { join } from 'node:path'

/** Help for the option that every command on a ledger has. */
export const LEDGER_OPTION = [
  '--ledger <address>',
  'file, or postgres:// address of a database; default: ONRECORD_LEDGER, else a file in your data folder',
] as const

/** The ledger to use: as given, else that of ONRECORD_LEDGER, else a file in the user's data folder (XDG). */
export function ledgerAddress(given: string | undefined): string {
  return given || process.env.ONRECORD_LEDGER || join(dataFolder(), 'onrecord', 'ledger.sqlite')
}

function dataFolder(): string {
  if (process.env.XDG_DATA_HOME) return process.env.XDG_DATA_HOME
  if (process.platform === 'win32' && process.env.LOCALAPPDATA) return process.env.LOCALAPPDATA
  return join(homedir(), '.local', 'share')
}
