import { type Command, Option } from 'commander'
import type { Corrector } from '../../ledger/corrections/corrections.ts'
import { UsageError } from '../../model/errors.ts'
import { LEDGER_OPTION } from '../ledger-address.ts'

export interface SigningSettings {
  readonly ledger?: string
  readonly by?: string
  readonly why?: string
}

/** The options of every command that corrects: which ledger, who, why. */
export function withSigningOptions(command: Command): Command {
  return command
    .addOption(new Option('--by <name>', 'who corrects; default: ONRECORD_BY').env('ONRECORD_BY'))
    .option('--why <words>', 'why, for those who read the history')
    .option(...LEDGER_OPTION)
}

/** @throws UsageError where nobody is named */
export function correctorOf({ by, why }: SigningSettings): Corrector {
  if (!by?.trim()) throw new UsageError('a correction needs a name: give --by NAME, or set ONRECORD_BY')
  return { by: by.trim(), why: why?.trim() || null }
}
