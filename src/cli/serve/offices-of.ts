import { findPersons } from '../../knowledge/lookup-person.ts'
import type { OfficesOf } from '../../serve/index.ts'

/** The terms of office of a person whose Wikidata id is known, the latest first. */
export const officesOf: OfficesOf = ({ wikidata, name }) => {
  if (wikidata === null) return []
  const person = findPersons(name).find((candidate) => candidate.wikidata === wikidata)
  const terms = person?.terms.map(({ office, iso, from, to, open }) => ({ office, state: iso, from, to, open })) ?? []
  return terms.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))
}
