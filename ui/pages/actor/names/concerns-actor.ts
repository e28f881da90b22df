import type { StoredCorrection } from '../../../../src/serve/index.ts'
import { isSameActor, type Named } from './is-same-actor.ts'

/** True of a merge that made an actor, or a split that took something from it or gave it something. */
export function concernsActor({ correction }: Pick<StoredCorrection, 'correction'>, actor: Named): boolean {
  if (correction.what !== 'merge' && correction.what !== 'split') return false
  const before = correction.what === 'merge' ? correction.before : [correction.before]
  return [...before, correction.after].some((one) => isSameActor(one, actor))
}
