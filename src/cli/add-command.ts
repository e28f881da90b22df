import { Command } from 'commander'
import type { AddSettings } from './add-settings.ts'
import { withExtractionOptions } from './extraction-options.ts'
import { LEDGER_OPTION } from './ledger-address.ts'
import { withReadingOptions } from './reading-options.ts'
import { wholeNumber } from './whole-number.ts'

const EXAMPLES = `
Examples:
  onrecord add reports/ --outlet "Harbour Wire"
  onrecord add 'archive/*.jsonl' --ledger archive.sqlite
  cat wire.jsonl | onrecord add - --from jsonl --ledger postgres://press@db.example/ledger
  onrecord add --retry-failed

What a summary or a message calls added is on the disk. An article that the ledger has is passed over; a text that has changed
under its URL (or, without a URL, under its id) becomes a new version. Ctrl-C stores what is under way and ends; the same
command again goes on where the last run stopped, however it ended. What fails is kept with its reason: see onrecord stats.

--actors and --model are for what this run extracts, with --retry-failed too; for what the ledger has, see onrecord reextract.

Exit codes: 0 all stored; 1 something failed (the rest is stored); 2 wrong usage; 130 stopped with Ctrl-C.`

/** `onrecord add INPUT…` */
export function addCommand(): Command {
  const command = new Command('add')
    .description('find who said what in articles, and keep the records in a ledger')
    .argument('[input...]', 'file, folder, glob, web address, or - for standard input, as for extract')
    .option(...LEDGER_OPTION)
  return withExtractionOptions(withReadingOptions(command))
    .option('--retry-failed', 'read again what failed in earlier runs, and nothing else')
    .option('-t, --threads <number>', 'how many threads extract; default: one for each processor', wholeNumber(256))
    .option('-q, --quiet', 'no notes, no progress, no summary; failures are still told')
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('See onrecord add --help.')
    .action(async (inputs: string[], settings: AddSettings) => {
      const { runAdd } = await import('./run-add.ts')
      process.exitCode = await runAdd(inputs, settings)
    })
}
