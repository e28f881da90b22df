import { Command } from 'commander'
import { withExtractionOptions } from './extraction-options.ts'
import { LEDGER_OPTION } from './ledger-address.ts'
import type { WatchSettings } from './watch-settings.ts'
import { wholeNumber } from './whole-number.ts'

const EXAMPLES = `
Examples:
  onrecord watch https://wire.example/feed.xml
  onrecord watch feeds.opml --ledger archive.sqlite --interval 30
  onrecord watch feeds.opml --once --quiet        (for cron)
  onrecord watch feeds.opml --output - --state feeds.json | onrecord extract - --from jsonl

Feeds are RSS, Atom and JSON Feed. New and changed items are added to the ledger as with add. A feed is asked for no more often
than the interval, less often while it fails or when its server wants that, only for what has changed, one request a second to a
host, and as far as its robots.txt allows. What is known of the feeds is kept in the ledger, or in the file of --state.

Exit codes: 0 ended, with --once or by Ctrl-C; 1 a list of feeds cannot be read, or with --once something failed; 2 wrong usage.`

/** `onrecord watch FEEDS…` */
export function watchCommand(): Command {
  const command = new Command('watch')
    .description('poll feeds politely, and keep what is new in a ledger')
    .argument('<feeds...>', 'web address of a feed, or OPML file that lists feeds')
    .option(...LEDGER_OPTION)
    .option(
      '-o, --output <file>',
      'append the articles to a file as JSONL, or write them to standard output with -; no ledger',
    )
    .option(
      '--state <file>',
      'with --output: file that keeps what is known of the feeds; default: FILE.feeds.json beside the output',
    )
    .option('--once', 'poll the feeds that are due once, and end')
    .option('--interval <minutes>', 'least time between two polls of a feed; default: 15', wholeNumber(10_080))
    .option('--outlet <name>', 'name of the outlet, for all items')
    .option('--lang <tag>', 'language of the text, BCP 47, for all items')
    .option('--fetch-items', 'fetch the page of each feed item that comes without its whole text')
    .option('--allow-private-network', 'fetch also from addresses in private networks')
  return withExtractionOptions(command)
    .option('-t, --threads <number>', 'how many threads extract; default: one', wholeNumber(256))
    .option('-q, --quiet', 'no notes, no summary; failures are still told')
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('See onrecord watch --help.')
    .action(async (feeds: string[], settings: WatchSettings) => {
      const { runWatch } = await import('./run-watch.ts')
      process.exitCode = await runWatch(feeds, settings)
    })
}
