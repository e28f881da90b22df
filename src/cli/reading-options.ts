import { type Command, Option } from 'commander'
import { INPUT_FORMATS, type InputFormat } from '../read/read-options.ts'

/** What the caller knows of the inputs better than they do, as given. */
export interface ReadingSettings {
  readonly from?: InputFormat
  readonly published?: string
  readonly outlet?: string
  readonly lang?: string
  /** Subtags with commas between them, or `any`. */
  readonly languages?: string
  readonly fetchItems?: boolean
  readonly allowPrivateNetwork?: boolean
}

/** Adds the options of every command that reads articles. */
export function withReadingOptions(command: Command): Command {
  return command
    .addOption(new Option('--from <format>', 'read the inputs as this, whatever their names').choices(INPUT_FORMATS))
    .option('--published <date>', 'publication date, ISO 8601, such as 2031-05-14')
    .option('--outlet <name>', 'name of the outlet')
    .option('--lang <tag>', 'language of the text, BCP 47, such as en')
    .option('--languages <list>', 'languages to take from web archives, such as en,fr, or any; default: en')
    .option('--fetch-items', 'fetch the page of each feed item that comes without its whole text')
    .option('--allow-private-network', 'fetch also from addresses in private networks')
}
