import { Command, InvalidArgumentError, Option } from 'commander'
import type { ExtractSettings } from './extract-settings.ts'

const EXAMPLES = `
Examples:
  onrecord extract article.txt --published 2031-05-14
  onrecord extract page.html --format json
  onrecord extract reports/ 'archive/*.jsonl' --format jsonl --output records.jsonl
  cat article.txt | onrecord extract - --format table

On a terminal the table is cut to its width; elsewhere it is tab-separated with a header line, nothing is cut, and white
space within a cell is one space. The colours of read follow NO_COLOR and FORCE_COLOR; without them {source}, <cue> and
[content] stand in brackets.

Exit codes: 0 all read; 1 something could not be read (the rest is still written); 2 wrong usage.`

/** `onrecord extract INPUT…` */
export function extractCommand(): Command {
  return new Command('extract')
    .description('find who said what in articles, and print or write the records')
    .argument('<input...>', 'file (.txt .html .jsonl), folder, glob, or - for standard input')
    .addOption(
      new Option(
        '-f, --format <format>',
        'how to show them; default: read for one article on a terminal, table for several, jsonl when piped',
      ).choices(['read', 'table', 'json', 'jsonl']),
    )
    .addOption(
      new Option('--from <format>', 'read the inputs as this, whatever their names').choices(['text', 'html', 'jsonl']),
    )
    .option('--published <date>', 'publication date, ISO 8601, such as 2031-05-14')
    .option('--outlet <name>', 'name of the outlet')
    .option('--lang <tag>', 'language of the text, BCP 47, such as en')
    .option('--id <id>', 'id of the article; for a single article only')
    .option('-o, --output <file>', 'write to a file instead of standard output; the file appears when all is written')
    .option('-t, --threads <number>', 'how many threads extract; default: one for each processor', wholeNumber)
    .option('-q, --quiet', 'no notes, no progress, no summary; failures are still told')
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('See onrecord extract --help.')
    .action(async (inputs: string[], settings: ExtractSettings) => {
      const { runExtract } = await import('./run-extract.ts')
      process.exitCode = await runExtract(inputs, settings)
    })
}

function wholeNumber(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1 || number > 256)
    throw new InvalidArgumentError('Give a whole number from 1 to 256.')
  return number
}
