import type { Term } from './read-terms.ts'

/** Day of the newest source of terms. A term that was open then is taken to go on for a year, since nobody knows better. */
export const NEWEST_SOURCE = '2026-08-22'
const PRESUMED_UNTIL = '2027-08-22'

/** How sure it is that an office was held on a day (ISO 8601): `maybe` where only the month or year of a change is known. */
export function holdsOn(term: Term, day: string): 'yes' | 'maybe' | 'no' {
  if (day < firstDay(term.from) || day > endOf(term)) return 'no'
  const sure = day >= lastDay(term.from ?? '0000') && (term.open || day <= firstDay(term.to))
  return sure ? 'yes' : 'maybe'
}

/** Last day on which we take the office to be held. */
const endOf = ({ to, open }: Term): string => (open && to === NEWEST_SOURCE ? PRESUMED_UNTIL : lastDay(to))

/** First and last day that a date of a day, month or year can mean; null is no bound. Days are compared as text. */
const firstDay = (date: string | null): string => (date === null ? '0000-01-01' : `${date}-01-01`.slice(0, 10))
const lastDay = (date: string | null): string =>
  date === null ? '9999-12-31' : date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10)
