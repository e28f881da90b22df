import { Command, InvalidArgumentError, Option } from 'commander'
import { LEDGER_OPTION } from './ledger-address.ts'
import type { SearchSettings } from './search-settings.ts'
import { wholeNumber } from './whole-number.ts'

const EXAMPLES = `
Examples:
  onrecord search locks --speaker Veld
  onrecord search '"cease-fire line" minist* -draft' --since 2031-01-01
  onrecord search --about Ostrel --stance -1 --outlet "Harbour Wire" --facets
  onrecord search sanctions --sort newest --limit 100 --format jsonl

All words must stand in what was said or in the sentence around it, in any of their forms: "two words" is a phrase, minist* a
prefix, -word must not stand there. Names match where all the words given are in them, or by a Wikidata id. Only the newest
version of each article is searched. A search by relevance ranks the 400 newest matches, and says so where there are more.

Exit codes: 0 searched, whatever was found; 1 the ledger could not be read; 2 wrong usage.`

/** `onrecord search [WORDS…]` */
export function searchCommand(): Command {
  return new Command('search')
    .description('find statements in a ledger by words and by who said what about whom')
    .argument('[words...]', 'words, "phrases" in quotation marks, prefixes*, and -words that must not stand there')
    .option(...LEDGER_OPTION)
    .option('--speaker <name>', 'words of the speaker’s name, or a Wikidata id')
    .option('--about <name>', 'words of the name of somebody whom the statement is about, or a Wikidata id')
    .option('--stance <number>', 'of the speaker towards --about, or towards anybody: -1, 0 or 1', stance)
    .option('--topic <topic>', 'IPTC Media Topic by name or id: "armed conflict", medtop:20000056')
    .addOption(new Option('--kind <kind>', 'how it is reported').choices(['direct', 'mixed', 'indirect']))
    .option('--act <act>', 'what is done by saying it: assert, accuse, demand, deny, promise …')
    .option('--outlet <name>', 'name of the outlet')
    .option('--since <date>', 'published on this day or later, such as 2031-05-14')
    .option('--until <date>', 'published on this day or earlier')
    .option('--claimed-by <name>', 'words of the name of somebody who claims that an event happened')
    .option('--event <type>', 'PLOVER type or CAMEO code of an event that the statement claims, such as SANCTION')
    .option('--min-confidence <number>', 'from 0 to 1', confidence)
    .addOption(
      new Option('--sort <order>', 'default: relevance where there are words, else newest').choices([
        'relevance',
        'newest',
        'oldest',
      ]),
    )
    .option('--limit <number>', 'most hits of a page; default: 20', wholeNumber(1000))
    .option('--cursor <cursor>', 'go on behind the page that has told this cursor')
    .option('--facets', 'also count the matches by kind, act, speaker, target, outlet, topic and year')
    .addOption(
      new Option('-f, --format <format>', 'how to show them; default: table').choices(['table', 'json', 'jsonl']),
    )
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('See onrecord search --help.')
    .action(async (words: string[], settings: SearchSettings) => {
      const { runSearch } = await import('./run-search.ts')
      process.exitCode = await runSearch(words, settings)
    })
}

function stance(value: string): -1 | 0 | 1 {
  const number = Number(value)
  if (value === '' || (number !== -1 && number !== 0 && number !== 1))
    throw new InvalidArgumentError('Give -1, 0 or 1.')
  return number
}

function confidence(value: string): number {
  const number = Number(value)
  if (value === '' || !(number >= 0 && number <= 1)) throw new InvalidArgumentError('Give a number from 0 to 1.')
  return number
}
