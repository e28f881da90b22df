import { Command, Option } from 'commander'
import { EXPORT_FORMAT_NAMES } from '../export/format-names.ts'
import type { ExportSettings } from './export-settings.ts'
import { LEDGER_OPTION } from './ledger-address.ts'

const EXAMPLES = `
Formats, as docs/exports.md describes them with what each keeps and loses:
  jsonl           the records, nothing lost, one article a line
  articles        the articles without their records, as extract and add read them, one a line
  csv, parquet    one row a statement, all attributes
  brat            a folder for the annotation tool brat: the only format that is no file
  web-annotation  W3C Web Annotations, JSON-LD
  schema-org      schema.org Quotation and Claim, JSON-LD
  gdelt-gqg       quotations in the shape of GDELT's Global Quotation Graph, with the speaker
  events          one row an event as CSV, with claimant and factuality
  plover, cameo   events as PLOVER JSON, or as CAMEO codes in tab-separated rows, with claimant and factuality
  graphml, gexf   network of who speaks about whom, with counts and mean stance

Examples:
  onrecord export --format csv --output statements.csv
  onrecord export --format gexf --since 2031-05-01 --outlet "Harbour Wire" --output may.gexf
  onrecord export --format parquet --ledger archive.sqlite --output archive.parquet
  onrecord extract reports/ | onrecord export --format csv --records - --articles reports/

With --records no ledger is used. The articles must then stand in the order of their records, and may be more than those; an
article is known by its text.

Exit codes: 0 all exported; 1 something could not be (the rest is written); 2 wrong usage; 130 stopped with Ctrl-C: nothing is left.`

/** `onrecord export` */
export function exportCommand(): Command {
  return new Command('export')
    .description('write what a ledger holds in a format of other tools')
    .addOption(new Option('-f, --format <format>', 'what to write, see below').choices(EXPORT_FORMAT_NAMES))
    .option(
      '--corrections',
      'in place of a format: what people corrected, as JSONL to train on, see docs/corrections.md',
    )
    .option(...LEDGER_OPTION)
    .option('--records <file>', 'take the records from a file of JSONL, as extract writes it, or - for standard input')
    .option('--articles <input...>', 'with --records: what they were extracted from, for formats that show its words')
    .option('--since <date>', 'only articles published on this day or later, such as 2031-05-14')
    .option('--until <date>', 'only articles published on this day or earlier')
    .option('--outlet <name>', 'only articles of this outlet')
    .option(
      '-o, --output <path>',
      'file to write, folder for brat; it appears when all is written; default: standard output',
    )
    .option('-q, --quiet', 'no summary; failures are still told')
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('See onrecord export --help.')
    .action(async (settings: ExportSettings) => {
      const { runExport } = await import('./run-export.ts')
      process.exitCode = await runExport(settings)
    })
}
