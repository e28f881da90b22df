import type { StatedActor } from '../../model/correction.ts'
import type { Actor, Record } from '../../model/record.ts'
import type { NeededActor } from './decide-group.ts'
import { addActor, type FindActor, hasMention, resolveActor } from './resolve-actor.ts'

/** A record that has the actors that corrections speak of, as far as they are found. */
export interface NamedActors {
  readonly record: Record
  readonly actors: ReadonlyMap<string, Actor>
}

/** Finds the actors of a record that corrections speak of, and adds those that are needed where their mention is found. */
export function nameActors(extracted: Record, text: string, all: readonly NeededActor[]): NamedActors {
  let record = extracted
  const actors = new Map<string, Actor>()
  for (const { actor: stated, needed } of all) {
    const known = resolveActor(record, text, stated)
    const actor = known ?? (needed ? addActor(record, text, stated) : null)
    if (actor === null) continue
    if (known === null) record = { ...record, actors: [...record.actors, actor] }
    actors.set(keyOf(stated), actor)
  }
  return { record, actors }
}

/** Finds the same actors once some have been merged: one that is gone lives on in the one that has its first mention. */
export function finderOf({ actors }: Record, named: NamedActors): FindActor {
  const ids = new Set(actors.map(({ id }) => id))
  return (stated) => {
    const actor = named.actors.get(keyOf(stated))
    if (actor === undefined) return null
    if (ids.has(actor.id)) return actor.id
    const [mention] = actor.mentions
    return actors.find((other) => mention !== undefined && hasMention(other, mention))?.id ?? null
  }
}

const keyOf = ({ name, type, wikidata, mention: { start, exact } }: StatedActor): string =>
  JSON.stringify([name, type, wikidata, start, exact])
