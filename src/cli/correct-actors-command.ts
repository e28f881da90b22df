import { Command, Option } from 'commander'
import { ACTOR_TYPES } from '../model/choices.ts'
import type { MergeSettings, SplitSettings } from './corrections/run-correct-actors.ts'
import { withSigningOptions } from './corrections/signing.ts'

const MERGE_EXAMPLES = `
Examples:
  onrecord merge wire-7 a2 --into a1 --by Anna
  onrecord merge wire-7 "The minister" --into "Ilo Marr" --everywhere --by Anna

With --everywhere all articles follow, those to come too, in which actors have the same names and types (or Wikidata ids);
where the one to merge into is not mentioned, the other takes its name.

Exit codes: 0 corrected; 1 the ledger cannot be read or written; 2 wrong usage.`

const SPLIT_EXAMPLES = `
Examples:
  onrecord split wire-7 a1 --mentions 120-124 --name "Tomas Marr" --by Anna
  onrecord split wire-7 a1 --mentions 120-124 --name "Tomas Marr" --everywhere --by Anna

The statements whose source is one of the mentions go along. With --everywhere all mentions that have the same words go along,
in all articles in which the actor has the same name and type (or Wikidata id), those to come too.

Exit codes: 0 corrected; 1 the ledger cannot be read or written; 2 wrong usage.`

/** `onrecord merge ARTICLE ACTOR…` */
export function mergeCommand(): Command {
  const command = new Command('merge')
    .description('say that several actors of an article are one')
    .argument('<article>', 'id or URL of the article')
    .argument('<actor...>', 'ids or names of the actors')
    .requiredOption('--into <actor>', 'id or name of the one whose name stays')
    .option('--everywhere', 'in all articles, not only this one')
  return withSigningOptions(command)
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', MERGE_EXAMPLES)
    .showHelpAfterError('See onrecord merge --help.')
    .action(async (article: string, actors: string[], settings: MergeSettings) => {
      const { runMerge } = await import('./corrections/run-correct-actors.ts')
      await runMerge(article, actors, settings)
    })
}

/** `onrecord split ARTICLE ACTOR` */
export function splitCommand(): Command {
  const command = new Command('split')
    .description('say that mentions of an actor are of another one')
    .argument('<article>', 'id or URL of the article')
    .argument('<actor>', 'id or name of the actor')
    .requiredOption('--mentions <places>', 'where the mentions stand, joined by commas')
    .requiredOption('--name <name>', 'name of the other actor')
    .addOption(new Option('--type <type>', 'what the other actor is').choices(ACTOR_TYPES).default('person'))
    .option('--wikidata <id>', 'Wikidata id of the other actor, such as Q42')
    .option('--everywhere', 'in all articles, not only this one')
  return withSigningOptions(command)
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', SPLIT_EXAMPLES)
    .showHelpAfterError('See onrecord split --help.')
    .action(async (article: string, actor: string, settings: SplitSettings) => {
      const { runSplit } = await import('./corrections/run-correct-actors.ts')
      await runSplit(article, actor, settings)
    })
}
