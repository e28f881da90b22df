import type { StoredCorrection } from '../../../../src/serve/index.ts'
import { isSameActor, type Named } from './is-same-actor.ts'

/** From whom `actor` had been split off, where what was stored takes that split back; null where it does something else. */
export function originOfUndone(
  stored: readonly Pick<StoredCorrection, 'correction'>[],
  history: readonly Pick<StoredCorrection, 'correction'>[],
  actor: Named,
): Named | null {
  const undone = stored.flatMap(({ correction }) => (correction.what === 'undo' ? [correction.undoes] : []))
  for (const { correction } of history) {
    if (correction.what === 'split' && undone.includes(correction.id) && isSameActor(correction.after, actor)) {
      return correction.before
    }
  }
  return null
}
