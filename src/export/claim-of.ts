import type { Event, Record, Statement } from '../model/record.ts'
import { type ActorsById, actorOf } from './actors-of.ts'

/** Who says that an event happened. */
export interface Claim {
  /** null where the outlet itself does, and where the statement is not in the record. */
  readonly statement: Statement | null
  /** Name of its speaker; null where nobody is known. */
  readonly claimant: string | null
}

export function claimOf(record: Record, { claimedBy }: Event, actors: ActorsById): Claim {
  const statement = record.statements.find(({ id }) => id === claimedBy) ?? null
  return { statement, claimant: actorOf(actors, statement?.speaker ?? null)?.name ?? null }
}
