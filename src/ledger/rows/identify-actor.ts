import type { Actor } from '../../model/record.ts'
import { foldToWords } from './attribute-words.ts'
import { storable } from './storable.ts'

/**
 * Who an actor is across articles: the Wikidata id where it is known, else the type and the name without case and accents, such
 * as `person:ana-veld`. Two people of one name whom nothing tells apart are one.
 */
export function identifyActor({ wikidata, type, name }: Pick<Actor, 'wikidata' | 'type' | 'name'>): string {
  if (wikidata !== null) return wikidata
  return `${type}:${foldToWords(name).join('-') || storable(name)}`
}

/** What a record says of who is who, by the ids of its actors. */
export function identitiesIn(actors: readonly Actor[]): ReadonlyMap<string, string> {
  return new Map(actors.map((actor) => [actor.id, identifyActor(actor)]))
}
