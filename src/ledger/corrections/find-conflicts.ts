import type { Vote, Votes } from './collect-votes.ts'

/** People who say different things of the same attribute of the same statement. The record shows what was set last. */
export interface Conflict {
  /** Place of the statement in the text: offsets of its content, as in a permalink. */
  readonly place: string
  /** `statement` (is it one?), `kind`, `content`, `speaker`, `target NAME` … */
  readonly attribute: string
  readonly votes: readonly Vote[]
}

export function findConflicts(place: string, votes: Votes): Conflict[] {
  return [...votes]
    .filter(([, on]) => new Set(on.map(({ value }) => value)).size > 1)
    .map(([attribute, on]) => ({ place, attribute, votes: on }))
}
