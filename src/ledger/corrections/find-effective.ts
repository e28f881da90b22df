import type { ActorCorrection, Correction, StatementCorrection } from '../../model/correction.ts'

/** A correction that changes something: any but an undo. */
export type Change = StatementCorrection | ActorCorrection

export interface Effective {
  /** Those not taken back, in order of time. */
  readonly changes: readonly Change[]
  /** Ids of those taken back; an undo can be taken back like any other. */
  readonly undone: ReadonlySet<string>
}

/** Order of time; of two at one time, by id. Every part of the ledger orders corrections so: the last one stands. */
export const byTime = (a: Correction, b: Correction): number => compare(a.at, b.at) || compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Parts what stands from what was taken back. */
export function findEffective(corrections: readonly Correction[]): Effective {
  const ordered = [...corrections].sort(byTime)
  const undone = new Set<string>()
  for (const correction of ordered.toReversed()) {
    if (correction.what === 'undo' && !undone.has(correction.id)) undone.add(correction.undoes)
  }
  return {
    changes: ordered.filter((correction) => correction.what !== 'undo').filter(({ id }) => !undone.has(id)),
    undone,
  }
}

const ACTOR_CHANGES = new Set(['merge', 'split'])

export const isActorCorrection = (change: Change): change is ActorCorrection => ACTOR_CHANGES.has(change.what)

export const isStatementCorrection = (change: Change): change is StatementCorrection => !isActorCorrection(change)
