import { holdsOn } from '../../../knowledge/holds-on.ts'
import type { Known } from '../../../knowledge/known.ts'
import type { Person } from '../../../knowledge/lookup-person.ts'
import type { Term } from '../../../knowledge/read-terms.ts'

/**
 * The code of a person on a day: that of the office then held, of the government before others; of the elite (`ELI`) where all
 * offices are past; the state alone before the first. An office that was held when last seen is taken to go on.
 * @param date ISO 8601; null: as last seen
 */
export function codePerson({ wikidata, terms }: Person, date: string | null): Known {
  const day = date?.slice(0, 10) ?? null
  const held = terms.filter((term) =>
    day === null ? term.open : holdsOn(term, day) !== 'no' || (term.open && day >= (term.to ?? '')),
  )
  const main = held.find(({ code }) => code.endsWith('GOV')) ?? held[0]
  if (main) return { wikidata, code: main.code, iso: main.iso }
  const last = latest(terms)
  const past = day === null || terms.some(({ to }) => to !== null && to < day)
  const iso = last?.iso ?? null
  return { wikidata, iso, code: iso === null ? null : `${iso}${past ? 'ELI' : ''}` }
}

const latest = (terms: readonly Term[]): Term | undefined =>
  [...terms].sort((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : -1))[0]
