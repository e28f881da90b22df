import { Command } from 'commander'
import { EXTRACTOR_VERSION } from '../model/version.ts'
import { addCommand } from './add-command.ts'
import { backupCommand } from './backup-command.ts'
import { checkCommand } from './check-command.ts'
import { mergeCommand, splitCommand } from './correct-actors-command.ts'
import { correctCommand } from './correct-command.ts'
import { agreementCommand, correctionsCommand, historyCommand, undoCommand } from './corrections-command.ts'
import { exportCommand } from './export-command.ts'
import { extractCommand } from './extract-command.ts'
import { reextractCommand } from './reextract-command.ts'
import { searchCommand } from './search-command.ts'
import { serveCommand } from './serve-command.ts'
import { statsCommand } from './stats-command.ts'
import { watchCommand } from './watch-command.ts'

const EXAMPLES = `
Examples:
  onrecord extract article.txt
  onrecord extract reports/ --format jsonl --output records.jsonl
  onrecord add reports/ --ledger archive.sqlite
  onrecord search locks --speaker Veld
  onrecord export --format csv --output statements.csv
  onrecord extract --help`

/** The command line: every command and option, as `--help` and docs/cli.md show them. */
export function buildProgram(): Command {
  return (
    new Command('onrecord')
      .description('Who said what, about whom, when, and who says that it happened: statements from news text.')
      .version(EXTRACTOR_VERSION, '-V, --version', 'print the version')
      .helpOption('-h, --help', 'show help')
      .addHelpText('after', EXAMPLES)
      .showHelpAfterError('See onrecord --help.')
      // What stands behind a command belongs to that one, as --ledger does in: serve token add NAME --ledger FILE.
      .enablePositionalOptions()
      .exitOverride()
      .addCommand(extractCommand().exitOverride())
      .addCommand(addCommand().exitOverride())
      .addCommand(watchCommand().exitOverride())
      .addCommand(searchCommand().exitOverride())
      .addCommand(reextractCommand().exitOverride())
      .addCommand(checkCommand().exitOverride())
      .addCommand(backupCommand().exitOverride())
      .addCommand(statsCommand().exitOverride())
      .addCommand(exportCommand().exitOverride())
      .addCommand(correctCommand().exitOverride())
      .addCommand(mergeCommand().exitOverride())
      .addCommand(splitCommand().exitOverride())
      .addCommand(undoCommand().exitOverride())
      .addCommand(correctionsCommand().exitOverride())
      .addCommand(historyCommand().exitOverride())
      .addCommand(agreementCommand().exitOverride())
      .addCommand(serveCommand().exitOverride())
      .action((_options, command: Command) => {
        const [unknown] = command.args
        if (unknown === undefined) command.outputHelp()
        else command.error(`error: unknown command '${unknown}'`)
      })
      .allowExcessArguments()
  )
}
