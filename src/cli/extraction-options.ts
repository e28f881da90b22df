import { type Command, Option } from 'commander'
import { MODEL_CHOICES, type ModelChoice } from './model-choice.ts'

/** What statements and actors are found with, as given. */
export interface ExtractionSettings {
  /** Path of a file. */
  readonly actors?: string | undefined
  readonly model?: ModelChoice | undefined
  readonly statementsOnly?: boolean | undefined
}

/** Adds the options of every command that extracts. */
export function withExtractionOptions(command: Command): Command {
  return command
    .option('--actors <file>', 'actors of your own, one a line as JSON; what it says of a name wins')
    .addOption(
      new Option(
        '--model <name>',
        'which model finds statements: default; fast, for archives; accurate, slow, with two more packages (docs/accurate.md); default: default',
      ).choices(MODEL_CHOICES),
    )
    .option('--statements-only', 'only source, cue and content of statements: much faster, for archives')
}
