import { ACTOR_TYPES } from '../../model/choices.ts'
import type { Engine } from '../engine.ts'
import { foldToWords } from '../rows/attribute-words.ts'
import { storable } from '../rows/storable.ts'
import type { ActorIdentity } from './actors.ts'
import { describeActors } from './describe-actors.ts'

/** Types of actors, the likelier ones of a name first. */

/** See `Actors.resolve`. A name stands for whoever has no Wikidata id: others are asked for by that. */
export async function resolveActor(engine: Engine, idOrName: string): Promise<ActorIdentity | null> {
  const id = storable(idOrName)
  const folded = foldToWords(id).join('-')
  const candidates = [id, ...ACTOR_TYPES.map((type) => `${type}:${folded || id}`)]
  const described = await describeActors(engine, candidates)
  for (const candidate of candidates) {
    const actor = described.get(candidate)
    if (actor !== undefined) return actor
  }
  return null
}
