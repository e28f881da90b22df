import type { Actor, Record } from '../../model/record.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { nextActorId } from './resolve-actor.ts'

/**
 * Takes mentions out of an actor and makes them another one. Statements and targets go along where their source or mention
 * is one of those taken and none of those that stay. Events stay with the actor: they do not name mentions.
 * @param isTaken true of some mentions of `actor`, not of all
 */
export function splitActor(
  record: Record,
  actor: Actor,
  {
    as,
    isTaken,
  }: { readonly as: Pick<Actor, 'name' | 'type' | 'wikidata'>; readonly isTaken: (mention: Span) => boolean },
): Record {
  const taken = actor.mentions.filter(isTaken)
  const kept = actor.mentions.filter((mention) => !isTaken(mention))
  const id = nextActorId(record)
  const goesAlong = (place: Span | null): boolean =>
    place !== null &&
    taken.some((mention) => overlaps(mention, place)) &&
    !kept.some((mention) => overlaps(mention, place))
  return {
    ...record,
    actors: [
      ...record.actors.map((other) => (other.id === actor.id ? { ...other, mentions: kept } : other)),
      { id, ...as, code: null, of: null, mentions: taken },
    ],
    statements: record.statements.map((statement) => ({
      ...statement,
      speaker: statement.speaker === actor.id && goesAlong(statement.source) ? id : statement.speaker,
      targets: statement.targets.map((target) =>
        target.actor === actor.id && goesAlong(target.mention) ? { ...target, actor: id } : target,
      ),
    })),
  }
}
