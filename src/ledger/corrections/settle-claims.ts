import type { Event, Record } from '../../model/record.ts'
import { contains, lengthOf } from '../../model/span.ts'

/**
 * Keeps laws 4 and 7 when statements have changed: an event inside a statement is claimed by it, by the innermost where it
 * was claimed by none of those that are left. An event outside all statements keeps its factuality: that a person took a
 * statement away does not make it a fact. An event that is itself a statement goes with it.
 */
export function settleClaims({ statements, events }: Pick<Record, 'statements' | 'events'>): Event[] {
  const ids = new Set(statements.map(({ id }) => id))
  const standing = events.filter(({ statement }) => statement === null || ids.has(statement))
  return standing.map((event) => {
    const holders = statements
      .filter(({ content }) => content.some((span) => contains(span, event.trigger)))
      .sort((a, b) => sizeOf(a) - sizeOf(b))
    const claimedBy = event.claimedBy !== null && ids.has(event.claimedBy) ? event.claimedBy : (holders[0]?.id ?? null)
    const factuality = holders.length > 0 && event.factuality === 'asserted' ? 'claimed' : event.factuality
    return { ...event, claimedBy, factuality }
  })
}

const sizeOf = ({ content }: Record['statements'][number]): number =>
  content.reduce((sum, span) => sum + lengthOf(span), 0)
