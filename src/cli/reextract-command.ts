import { Command } from 'commander'
import { withExtractionOptions } from './extraction-options.ts'
import { LEDGER_OPTION } from './ledger-address.ts'
import type { ReextractSettings } from './reextract-settings.ts'
import { wholeNumber } from './whole-number.ts'

const NOTES = `
Records carry the version and the model that made them: those of this version and of the model asked for are left alone, so that
a run that was stopped goes on where it was. They do not tell which actors of yours they were made with: with --actors all articles
are extracted again, from the first one on; without it, those that are extracted lose what your actors gave them. Corrections of
people are applied again; those that no longer find their place are kept: see onrecord corrections.

Exit codes: 0 all up to date; 1 some could not be extracted; 2 wrong usage; 130 stopped with Ctrl-C.`

/** `onrecord reextract` */
export function reextractCommand(): Command {
  const command = new Command('reextract')
    .description('bring the records of a ledger up to this version of onrecord, and tell what changed')
    .option(...LEDGER_OPTION)
    .option('--list', 'a line for each article that changed, with the number of statements gained, lost and changed')
  return withExtractionOptions(command)
    .option('-t, --threads <number>', 'how many threads extract; default: one for each processor', wholeNumber(256))
    .option('-q, --quiet', 'no progress and no summary; failures are still told')
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', NOTES)
    .showHelpAfterError('See onrecord reextract --help.')
    .action(async (settings: ReextractSettings) => {
      const { runReextract } = await import('./run-reextract.ts')
      process.exitCode = await runReextract(settings)
    })
}
