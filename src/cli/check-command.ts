import { Command } from 'commander'
import { LEDGER_OPTION } from './ledger-address.ts'

/** `onrecord check` */
export function checkCommand(): Command {
  return new Command('check')
    .description('look for damage in a ledger: digests, offsets, laws of the records, rows, and the database itself')
    .option(...LEDGER_OPTION)
    .helpOption('-h, --help', 'show help')
    .addHelpText(
      'after',
      '\nChanges nothing. Exit codes: 0 all is well; 1 something is wrong, a line for each; 2 wrong usage.',
    )
    .showHelpAfterError('See onrecord check --help.')
    .action(async (settings: { readonly ledger?: string }) => {
      const { runCheck } = await import('./run-check.ts')
      process.exitCode = await runCheck(settings)
    })
}
