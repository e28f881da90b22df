import { UsageError } from '../../model/errors.ts'
import { anchorOf } from './anchor-places.ts'
import type { ActorRequest } from './correction-request.ts'
import type { DraftBody } from './identify-correction.ts'
import { stateActor } from './resolve-actor.ts'
import type { Seen } from './seen.ts'
import { actorOf } from './state-choice.ts'

/** @throws UsageError where the record has no such actor, or the actor no such mention */
export function draftOfActors({ text, applied: { record } }: Seen, request: ActorRequest): DraftBody {
  if (request.what === 'merge') {
    const { what, scope, into } = request
    const others = request.actors.filter((id) => id !== into)
    if (others.length === 0) throw new UsageError('to merge actors, name at least two')
    const before = others.map((id) => stateActor(text, actorOf(record, id)))
    return { what, scope, before, after: stateActor(text, actorOf(record, into)) }
  }
  const { what, scope, mentions, as } = request
  const actor = actorOf(record, request.actor)
  for (const { start, end } of mentions) {
    if (!actor.mentions.some((mention) => mention.start === start && mention.end === end))
      throw new UsageError(`${request.actor} has no mention at ${start}-${end}`)
  }
  return {
    what,
    scope,
    before: stateActor(text, actor),
    after: as,
    mentions: mentions.map((span) => anchorOf(text, span)),
  }
}
