import { Command, Option } from 'commander'
import type { ListSettings } from './corrections/run-list.ts'
import { type SigningSettings, withSigningOptions } from './corrections/signing.ts'
import { LEDGER_OPTION } from './ledger-address.ts'

const LIST_EXAMPLES = `
On a terminal this is a table, elsewhere tab-separated with a header line; jsonl gives everything, one correction or conflict a
line. A correction is shown, superseded by a later one, undone, or orphaned: kept, but what it was about is no longer found.

Examples:
  onrecord corrections
  onrecord corrections wire-7 --format jsonl
  onrecord corrections --orphaned
  onrecord corrections --conflicts`

const AGREEMENT_NOTES = `
Krippendorff's alpha, nominal, for each attribute: 1 where people always agree, 0 where they agree as by chance. A unit is one
statement that two or more people have judged; for targets and stances, one actor in one statement. Places are the same only
where every offset is. Who confirms a statement judges all of it; who corrects one attribute judges that alone. A dash stands
where alpha cannot be told: nothing was judged twice, or all values are the same.`

const listOption = (): Option =>
  new Option('-f, --format <format>', 'how to show them').choices(['table', 'jsonl']).default('table')

/** `onrecord corrections` */
export function correctionsCommand(): Command {
  return new Command('corrections')
    .description('list what people have corrected')
    .argument('[article]', 'id or URL: only corrections of this article')
    .option('--orphaned', 'only those whose place is no longer found')
    .option('--conflicts', 'what people say differently of the same thing')
    .addOption(listOption())
    .option(...LEDGER_OPTION)
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', LIST_EXAMPLES)
    .showHelpAfterError('See onrecord corrections --help.')
    .action(async (article: string | undefined, settings: ListSettings) => {
      const { runList } = await import('./corrections/run-list.ts')
      await runList(article, settings)
    })
}

/** `onrecord history ARTICLE` */
export function historyCommand(): Command {
  return new Command('history')
    .description('show what was corrected in an article or statement, from the first to the last')
    .argument('<place>', 'article (id or URL), or statement: ARTICLE#s3 or ARTICLE#43-69')
    .addOption(listOption())
    .option(...LEDGER_OPTION)
    .helpOption('-h, --help', 'show help')
    .showHelpAfterError('See onrecord history --help.')
    .action(async (place: string, settings: ListSettings) => {
      const { runHistory } = await import('./corrections/run-list.ts')
      await runHistory(place, settings)
    })
}

/** `onrecord undo ID` */
export function undoCommand(): Command {
  const command = new Command('undo')
    .description('take a correction back; an undo can be taken back likewise')
    .argument('<id>', 'id of the correction, or the beginning of it')
  return withSigningOptions(command)
    .helpOption('-h, --help', 'show help')
    .showHelpAfterError('See onrecord undo --help.')
    .action(async (id: string, settings: SigningSettings) => {
      const { runUndo } = await import('./corrections/run-correct.ts')
      await runUndo(id, settings)
    })
}

/** `onrecord agreement` */
export function agreementCommand(): Command {
  return new Command('agreement')
    .description('measure how far the people who correct agree')
    .addOption(listOption())
    .option(...LEDGER_OPTION)
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', AGREEMENT_NOTES)
    .showHelpAfterError('See onrecord agreement --help.')
    .action(async (settings: ListSettings) => {
      const { runAgreement } = await import('./corrections/run-list.ts')
      await runAgreement(settings)
    })
}
