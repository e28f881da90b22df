import type { Record } from '../model/record.ts'
import { contains } from '../model/span.ts'
import type { Problem } from './problem.ts'

/** Law 7: an event inside a statement is claimed by it: never asserted, and `claimedBy` is set. */
export function findClaimProblems({ statements, events }: Record): Problem[] {
  return events.flatMap(({ trigger, claimedBy, factuality, id }, index) => {
    const claimed = statements.some(({ content }) => content.some((span) => contains(span, trigger)))
    if (!claimed) return []
    if (claimedBy === null) {
      return [{ path: `events.${index}.claimedBy`, message: `event "${id}" lies inside a statement, but names none` }]
    }
    if (factuality === 'asserted') {
      return [{ path: `events.${index}.factuality`, message: `event "${id}" is a claim, but stands as asserted` }]
    }
    return []
  })
}
