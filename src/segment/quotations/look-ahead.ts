import type { Direction, Family, Mark } from './mark.ts'

/** What follows a mark within its block, in its own family. */
export interface Outlook {
  readonly next: Direction | null
  readonly afterNext: Direction | null
  /** How many marks of the family follow. */
  readonly count: number
}

const NOTHING: Outlook = { next: null, afterNext: null, count: 0 }

/** The outlook of every mark, in one pass from the end. */
export function lookAhead(marks: readonly Mark[]): Outlook[] {
  const seen = new Map<Family, Outlook>()
  const outlooks: Outlook[] = []
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index]
    if (mark === undefined) continue
    const outlook = seen.get(mark.family) ?? NOTHING
    outlooks.push(outlook)
    seen.set(mark.family, { next: mark.direction, afterNext: outlook.next, count: outlook.count + 1 })
  }
  return outlooks.reverse()
}
