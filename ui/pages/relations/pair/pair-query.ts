/** What the page of a pair shows, as it stands in the address. */
export interface PairQuery {
  readonly grain: 'month' | 'week'
  /** Which of the two speaks in what is opened: the first (`forth`) or the second (`back`). */
  readonly direction: 'forth' | 'back'
  /** First and last day of what is opened, ISO 8601; null for all of it. */
  readonly since: string | null
  readonly until: string | null
}

const DAY = /^\d{4}-\d\d-\d\d$/

/** What does not fit is as if it were not there. */
export function readPairQuery(search: URLSearchParams): PairQuery {
  const day = (name: string): string | null => (DAY.test(search.get(name) ?? '') ? search.get(name) : null)
  return {
    grain: search.get('grain') === 'week' ? 'week' : 'month',
    direction: search.get('direction') === 'back' ? 'back' : 'forth',
    since: day('since'),
    until: day('until'),
  }
}

/** Address of the page of two actors, by their ids. */
export function pairAddress(
  [source, target]: readonly [source: string, target: string],
  { grain, direction, since, until }: PairQuery,
): string {
  const search = new URLSearchParams()
  if (grain !== 'month') search.set('grain', grain)
  if (direction !== 'forth') search.set('direction', direction)
  if (since !== null) search.set('since', since)
  if (until !== null) search.set('until', until)
  const path = `/relations/${encodeURIComponent(source)}/${encodeURIComponent(target)}`
  return search.size === 0 ? path : `${path}?${search}`
}
