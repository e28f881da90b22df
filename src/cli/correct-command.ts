import { Command, Option } from 'commander'
import { ACTOR_TYPES, ACTS, KINDS, STATUSES } from '../model/choices.ts'
import type { CorrectSettings } from './corrections/correct-settings.ts'
import { withSigningOptions } from './corrections/signing.ts'

const EXAMPLES = `
A statement is named by its article (id or URL) and either its number there or the offsets of its content: ARTICLE#s3 or
ARTICLE#43-69. The offsets are its permalink: they name it in later extractions too, where numbers may change.
Places are start-end in UTF-16 code units of the text; pieces of content are joined by commas; none takes one away.
An actor is named by its id or name in the record; one that the record lacks by --mention, where the text names it.

Examples:
  onrecord correct 'wire-7#s3' --by Anna --act deny --why "she contradicts the report"
  onrecord correct 'wire-7#43-69' --by Anna --content 43-60,65-69 --source none
  onrecord correct 'wire-7#s3' --by Anna --speaker "Ida Veld" --mention 120-128
  onrecord correct 'wire-7#s3' --by Anna --target "Ilo Marr" --stance -1
  onrecord correct 'wire-7#s3' --by Ben --confirm
  onrecord correct 'wire-7#s4' --by Ben --reject
  onrecord correct wire-7 --by Ben --content 210-232 --cue 205-209 --speaker a2

Nothing is overwritten: onrecord history shows what was before, onrecord undo takes a correction back. Of two people who say
different things the later is shown, and onrecord corrections --conflicts lists both. A statement that a person has corrected
or confirmed has confidence 1, unless people disagree about it.

Exit codes: 0 corrected; 1 the ledger cannot be read or written; 2 wrong usage, or a place that is none.`

/** `onrecord correct STATEMENT` */
export function correctCommand(): Command {
  const command = new Command('correct')
    .description('say what is right where a statement was read wrongly, or that it was read rightly')
    .argument('<statement>', 'ARTICLE#s3 or ARTICLE#43-69; ARTICLE alone to add a statement')
    .addOption(new Option('--kind <kind>', 'how it is reported').choices(KINDS))
    .option('--content <places>', 'where the words stand that were said')
    .option('--cue <place>', 'where the cue stands, such as "said"; or none')
    .option('--source <place>', 'where the words stand that name who said it; or none')
    .option('--speaker <actor>', 'who said it; or none')
    .addOption(new Option('--status <status>', 'how the speaker is known').choices(STATUSES))
    .addOption(new Option('--act <act>', 'what the speaker does by it').choices([...ACTS, 'none']))
    .option('--topics <codes>', 'IPTC Media Topics, joined by commas; or none')
    .option('--target <actor>', 'whom it is about; with --stance, else neutral')
    .option('--stance <stance>', 'of the speaker towards the target, as worded: -1, 0 or 1')
    .option('--not-target <actor>', 'whom it is not about')
    .option('--mention <place>', 'where the text names the target, or a speaker that the record lacks')
    .addOption(new Option('--type <type>', 'what such an actor is; default: person').choices(ACTOR_TYPES))
    .option('--wikidata <id>', 'Wikidata id of such an actor, such as Q42')
    .option('--confirm', 'it is right as it stands: counts for agreement')
    .option('--reject', 'it is no statement')
  return withSigningOptions(command)
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('See onrecord correct --help.')
    .action(async (link: string, settings: CorrectSettings) => {
      const { runCorrect } = await import('./corrections/run-correct.ts')
      await runCorrect(link, settings)
    })
}
