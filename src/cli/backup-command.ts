import { Command } from 'commander'
import { LEDGER_OPTION } from './ledger-address.ts'

const EXAMPLES = `
Examples:
  onrecord backup monday.sqlite
  onrecord backup monday.sqlite --ledger postgres://press@db.example/ledger
  onrecord backup postgres://press@db.example/empty --ledger monday.sqlite

The copy is a ledger of its own, as the original was at one moment: others may go on writing meanwhile. Each kind of database
can be copied into the other, which is also the way back. Nothing is overwritten.`

/** `onrecord backup TARGET` */
export function backupCommand(): Command {
  return new Command('backup')
    .description('copy a ledger while it is in use')
    .argument('<target>', 'new file, or postgres:// address of an empty database')
    .option(...LEDGER_OPTION)
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('See onrecord backup --help.')
    .action(async (target: string, settings: { readonly ledger?: string }) => {
      const { runBackup } = await import('./run-backup.ts')
      process.exitCode = await runBackup(target, settings)
    })
}
