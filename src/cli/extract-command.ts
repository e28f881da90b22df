import { Command, Option } from 'commander'
import type { ExtractSettings } from './extract-settings.ts'
import { withExtractionOptions } from './extraction-options.ts'
import { withReadingOptions } from './reading-options.ts'
import { wholeNumber } from './whole-number.ts'

const EXAMPLES = `
Examples:
  onrecord extract article.txt --published 2031-05-14
  onrecord extract page.html --format json
  onrecord extract feed.xml news.warc.gz https://wire.example/talks
  onrecord extract reports/ 'archive/*.jsonl' --format jsonl --output records.jsonl
  cat article.txt | onrecord extract - --format table
  onrecord extract article.txt --format table --events

Read are plain text, HTML, JSONL (an article on each line), JSON (articles, JSON Feed, ninjs), RSS, Atom, NITF, NewsML-G2, and
web archives (WARC, plain or in gzip). An address that is given is fetched, as far as its robots.txt allows.

On a terminal the table is cut to its width; elsewhere it is tab-separated with a header line, nothing is cut, and white
space within a cell is one space. The colours of read follow NO_COLOR and FORCE_COLOR; without them {source}, <cue>,
[content] and *event* stand in marks.

Exit codes: 0 all read; 1 something could not be read (the rest is still written); 2 wrong usage.`

/** `onrecord extract INPUT…` */
export function extractCommand(): Command {
  const command = new Command('extract')
    .description('find who said what in articles, and print or write the records')
    .argument('<input...>', 'file (text, page, feed, archive …), folder, glob, web address, or - for standard input')
    .addOption(
      new Option(
        '-f, --format <format>',
        'how to show them; default: read for one article on a terminal, table for several, jsonl when piped',
      ).choices(['read', 'table', 'json', 'jsonl']),
    )
  withReadingOptions(command).option('--id <id>', 'id of the article; for a single article only')
  return withExtractionOptions(command)
    .option('-o, --output <file>', 'write to a file instead of standard output; the file appears when all is written')
    .option('-t, --threads <number>', 'how many threads extract; default: one for each processor', wholeNumber(256))
    .option(
      '--explain',
      'tell which mention led from each source to its speaker, and what each time counts from; with --format read',
    )
    .option('--events', 'show events instead of statements; with --format table')
    .option('-q, --quiet', 'no notes, no progress, no summary; failures are still told')
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('See onrecord extract --help.')
    .action(async (inputs: string[], settings: ExtractSettings) => {
      const { runExtract } = await import('./run-extract.ts')
      process.exitCode = await runExtract(inputs, settings)
    })
}
