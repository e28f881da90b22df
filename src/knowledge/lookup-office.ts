import { holdsOn } from './holds-on.ts'
import { holdersOf, type Person } from './lookup-person.ts'

export interface OfficeQuery {
  /** In its common form: see `officeKey`. */
  readonly office: string
  /** ISO 3166-1 alpha-3; null for an office of no state. */
  readonly iso: string | null
  /** ISO 8601; what comes after the day is not read. */
  readonly date: string
}

/**
 * Who held an office on a day: one where the data are clear, several where they are not (two with the office at once, or a change
 * of which only the year is known), none where it is not known. Those who surely held it push out those who perhaps did.
 */
export function findOfficeHolders({ office, iso, date }: OfficeQuery): readonly Person[] {
  const day = date.slice(0, 10)
  const certainty = (person: Person): 'yes' | 'maybe' | 'no' => {
    const terms = person.terms.filter((term) => term.office === office && term.iso === iso)
    const answers = terms.map((term) => holdsOn(term, day))
    return answers.includes('yes') ? 'yes' : answers.includes('maybe') ? 'maybe' : 'no'
  }
  const holders = holdersOf(iso, office)
  const sure = holders.filter((person) => certainty(person) === 'yes')
  return sure.length > 0 ? sure : holders.filter((person) => certainty(person) === 'maybe')
}
