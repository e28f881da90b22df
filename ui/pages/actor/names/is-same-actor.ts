import type { ActorIdentity } from '../../../../src/serve/index.ts'

/** What tells one actor from another. */
export type Named = Pick<ActorIdentity, 'name' | 'type' | 'wikidata'>

/** By Wikidata id; by name and type where one of them has none. */
export function isSameActor(one: Named, other: Named): boolean {
  if (one.wikidata !== null && other.wikidata !== null) return one.wikidata === other.wikidata
  return one.name === other.name && one.type === other.type
}
