import { type Command, Option } from 'commander'
import { INPUT_FORMATS, type InputFormat } from '../read/read-options.ts'

/** What the caller knows of the inputs better than they do, as given. */
export interface ReadingSettings {
  readonly from?: InputFormat
  readonly published?: string
  readonly outlet?: string
  readonly lang?: string
}

/** Adds the options of every command that reads articles. */
export function withReadingOptions(command: Command): Command {
  return command
    .addOption(new Option('--from <format>', 'read the inputs as this, whatever their names').choices(INPUT_FORMATS))
    .option('--published <date>', 'publication date, ISO 8601, such as 2031-05-14')
    .option('--outlet <name>', 'name of the outlet')
    .option('--lang <tag>', 'language of the text, BCP 47, such as en')
}
