import type { Actor, Record } from '../model/record.ts'

/** The actors of a record, by id. */
export type ActorsById = ReadonlyMap<string, Actor>

export const actorsOf = ({ actors }: Record): ActorsById => new Map(actors.map((actor) => [actor.id, actor]))

/** The actor of an id; null for null, and for an id that the record does not have. */
export const actorOf = (actors: ActorsById, id: string | null): Actor | null =>
  id === null ? null : (actors.get(id) ?? null)
