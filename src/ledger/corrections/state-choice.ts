import type { StatedActor } from '../../model/correction.ts'
import { UsageError } from '../../model/errors.ts'
import type { Actor, Record } from '../../model/record.ts'
import { anchorOf } from './anchor-places.ts'
import { checkSpan } from './check-span.ts'
import type { ActorChoice } from './correction-request.ts'
import { stateActor } from './resolve-actor.ts'

/** @throws UsageError where the record has no such actor */
export function actorOf({ actors, id: article }: Record, id: string): Actor {
  const actor = actors.find((candidate) => candidate.id === id)
  if (actor === undefined) throw new UsageError(`article ${article} has no actor ${id}`)
  return actor
}

/** Describes the actor that somebody chose. @throws UsageError where there is no such actor or place */
export function stateChoice(record: Record, text: string, choice: ActorChoice): StatedActor {
  if (typeof choice === 'string') return stateActor(text, actorOf(record, choice))
  const { name, type, wikidata, mention } = choice
  checkSpan(text, mention)
  return { name, type, wikidata, mention: { ...anchorOf(text, mention), form: mention.form } }
}
