import type { ActorIdentity, StoredCorrection } from '../../../../src/serve/index.ts'

/** True of a merge that made an actor, or a split that took something from it or gave it something. */
export function concernsActor(
  { correction }: Pick<StoredCorrection, 'correction'>,
  actor: Pick<ActorIdentity, 'name' | 'type' | 'wikidata'>,
): boolean {
  if (correction.what !== 'merge' && correction.what !== 'split') return false
  const before = correction.what === 'merge' ? correction.before : [correction.before]
  return [...before, correction.after].some(({ name, type, wikidata }) =>
    actor.wikidata === null || wikidata === null
      ? name === actor.name && type === actor.type
      : wikidata === actor.wikidata,
  )
}
