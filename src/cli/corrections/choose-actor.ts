import type { ActorChoice } from '../../ledger/corrections/correction-request.ts'
import { UsageError } from '../../model/errors.ts'
import type { Actor, Record } from '../../model/record.ts'
import { parseSpans } from './parse-spans.ts'

/** How somebody names an actor that the record lacks. */
export interface NewActorSettings {
  readonly mention?: string
  readonly type?: Actor['type']
  readonly wikidata?: string
}

/**
 * The actor that somebody names: by id, by a name that one actor of the record has, or, with a place where the text mentions
 * it, one that the record lacks. @throws UsageError where that is nobody, or several
 */
export function chooseActor(
  { actors, id: article }: Record,
  named: string,
  { mention, type, wikidata }: NewActorSettings,
): ActorChoice {
  const alike = actors.filter(({ id, name }) => id === named || name === named)
  const [only] = alike
  if (alike.length > 1)
    throw new UsageError(`several actors are named ${named}: give one of ${alike.map(({ id }) => id).join(', ')}`)
  if (only !== undefined) return only.id
  if (mention === undefined)
    throw new UsageError(
      `article ${article} has no actor ${JSON.stringify(named)}: say with --mention where the text names it`,
    )
  const [span, ...more] = parseSpans('--mention', mention)
  if (span === undefined || more.length > 0) throw new UsageError('--mention takes one place: write --mention 10-18')
  return { name: named, type: type ?? 'person', wikidata: wikidata ?? null, mention: { ...span, form: 'name' } }
}
