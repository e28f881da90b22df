import { findStates, stateOf } from '../../src/knowledge/lookup-state.ts'
import { officeKey } from '../../src/knowledge/office-key.ts'
import { mergeTerms, type Term } from './merge-terms.ts'
import { packDate } from './pack-date.ts'
import { readTerms, type SourceTerm } from './read-terms.ts'

interface Holder {
  readonly wikidata: string
  /** The name by which most sources call the person first. */
  readonly names: Set<string>
  readonly terms: Term[]
}

/** The offices, one a line, and the holders, one a line, who name offices by their line; the columns are those of `src/knowledge/lookup-person.ts`. */
export function buildOfficeHolders(folder: string): { readonly offices: string[]; readonly holders: string[] } {
  const holders = gather(readTerms(folder))
  const offices = [...new Set(holders.flatMap(({ terms }) => terms.map(({ office }) => office)))].sort()
  const numbers = new Map(offices.map((office, number) => [office, number]))
  return { offices, holders: holders.map((holder) => formatHolder(holder, numbers)) }
}

function gather(terms: readonly SourceTerm[]): Holder[] {
  const byId = new Map<string, Holder>()
  for (const { wikidata, name, office, ...term } of terms) {
    if (term.iso !== null && stateOf(term.iso) === null)
      throw new Error(`${name}, ${office}: no state ${term.iso} in states.tsv`)
    const key = wikidata ?? `${name} ${term.iso}`
    const holder = byId.get(key) ?? { wikidata: wikidata ?? '', names: new Set(), terms: [] }
    byId.set(key, holder)
    holder.names.add(name)
    holder.terms.push({ ...term, office: officeKey(withoutState(office, term.iso), term.iso) })
  }
  return [...byId.values()]
}

/** "President of Angola" is the president of Angola: the state is told beside it. */
function withoutState(office: string, iso: string | null): string {
  const [, head = '', place = ''] =
    /^(president|prime minister|federal chancellor|chancellor|premier|vice president|king|queen|monarch|emperor|sultan|emir|prince|supreme leader|taoiseach)(?: of (?:the )?(?:state of )?(.+))$/i.exec(
      office,
    ) ?? []
  return head !== '' && iso !== null && namesState(place, iso) ? head : office
}

const PEOPLES: ReadonlyMap<string, string> = new Map([
  ['BEL', 'Belgians'],
  ['LIE', 'Lichtenstein'],
])

function namesState(place: string, iso: string): boolean {
  return (
    findStates(place).some(({ state }) => state.kind === 'state' && state.iso === iso) || PEOPLES.get(iso) === place
  )
}

function formatHolder({ wikidata, names, terms }: Holder, numbers: ReadonlyMap<string, number>): string {
  const offices = new Set(terms.map(keyOf))
  const merged = [...offices].flatMap((key) => mergeTerms(terms.filter((term) => keyOf(term) === key)))
  return [wikidata, [...names].join('|'), ...merged.map((term) => formatTerm(term, numbers))].join('\t')
}

const keyOf = ({ iso, office }: Term): string => `${iso} ${office}`

function formatTerm({ iso, office, code, from, to, open }: Term, numbers: ReadonlyMap<string, number>): string {
  return [iso ?? '', numbers.get(office), code, packDate(from), `${open ? '~' : ''}${packDate(to)}`].join(' ')
}
