import { type Command, Option } from 'commander'
import { MODEL_NAMES, type ModelName } from '../annotate/statements/model/model-names.ts'

/** What statements and actors are found with, as given. */
export interface ExtractionSettings {
  /** Path of a file. */
  readonly actors?: string | undefined
  readonly model?: ModelName | undefined
  readonly statementsOnly?: boolean | undefined
}

/** Adds the options of every command that extracts. */
export function withExtractionOptions(command: Command): Command {
  return command
    .option('--actors <file>', 'actors of your own, one a line as JSON; what it says of a name wins')
    .addOption(
      new Option(
        '--model <name>',
        'which model finds statements; default finds most, fast is for archives; default: default',
      ).choices(MODEL_NAMES),
    )
    .option('--statements-only', 'only source, cue and content of statements: much faster, for archives')
}
