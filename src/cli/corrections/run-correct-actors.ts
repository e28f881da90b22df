import type { ActorRequest } from '../../ledger/corrections/correction-request.ts'
import { UsageError } from '../../model/errors.ts'
import type { Actor, Record } from '../../model/record.ts'
import { chooseActor } from './choose-actor.ts'
import { findArticle } from './find-article.ts'
import { parseSpans } from './parse-spans.ts'
import { tell } from './run-correct.ts'
import { correctorOf, type SigningSettings } from './signing.ts'
import { withLedger } from './with-ledger.ts'

export interface MergeSettings extends SigningSettings {
  readonly into: string
  readonly everywhere?: boolean
}

export interface SplitSettings extends SigningSettings {
  readonly mentions: string
  readonly name: string
  readonly type: Actor['type']
  readonly wikidata?: string
  readonly everywhere?: boolean
}

/** Runs `onrecord merge`. @throws UsageError where an actor is none of the article */
export function runMerge(article: string, actors: readonly string[], settings: MergeSettings): Promise<void> {
  return correctActors(article, settings, (record) => ({
    what: 'merge',
    scope: settings.everywhere ? 'everywhere' : 'article',
    actors: actors.map((actor) => idOf(record, actor)),
    into: idOf(record, settings.into),
  }))
}

/** Runs `onrecord split`. @throws UsageError where the actor has no such mentions, or none but these */
export function runSplit(article: string, actor: string, settings: SplitSettings): Promise<void> {
  const { mentions, name, type, wikidata = null, everywhere } = settings
  return correctActors(article, settings, (record) => ({
    what: 'split',
    scope: everywhere ? 'everywhere' : 'article',
    actor: idOf(record, actor),
    mentions: parseSpans('--mentions', mentions),
    as: { name, type, wikidata },
  }))
}

async function correctActors(
  article: string,
  settings: SigningSettings,
  request: (record: Record) => ActorRequest,
): Promise<void> {
  const who = correctorOf(settings)
  await withLedger(settings, 'write', async (ledger) => {
    const key = await findArticle(ledger, article)
    const seen = await ledger.corrections.see(key)
    if (seen === null) throw new UsageError(`there is no article ${article}`)
    await tell(ledger.corrections, await ledger.corrections.add(key, request(seen.applied.record), who))
  })
}

function idOf(record: Record, named: string): string {
  const choice = chooseActor(record, named, {})
  if (typeof choice !== 'string') throw new UsageError(`${named} is no actor of the article`)
  return choice
}
