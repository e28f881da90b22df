import { foldName } from '../../src/knowledge/fold-name.ts'
import { stateOf } from '../../src/knowledge/lookup-state.ts'
import { isState, readActors, withIso } from './phoenix.ts'
import { namesIn, readTable } from './read-table.ts'

/** Cities and provinces by the state that they lie in, one state a line. Names that two states have are left out. */
export function buildPlaces(folder: string): string[] {
  const states = new Map<string, string>()
  const add = (place: string, iso: string): void => {
    states.set(place, states.has(place) && states.get(place) !== iso ? '' : iso)
  }
  for (const { kind, src, aliases, roles } of readActors(folder)) {
    const iso = withIso(roles.at(-1)?.code ?? '')
    if (kind !== 'country_or_place' || src !== 'countries' || stateOf(iso) === null) continue
    for (const alias of aliases.filter(isPlace)) add(foldName(alias), iso)
  }
  for (const [iso = '', places] of readTable('places.tsv', 2))
    for (const place of namesIn(places)) states.set(foldName(place), iso)
  const isos = [...new Set(states.values())].filter((iso) => iso !== '').sort()
  return isos.map((iso) =>
    [iso, [...states].flatMap(([place, of]) => (of === iso ? [place] : [])).join('|')].join('\t'),
  )
}

/** The lists mix names and adjectives of the state in many languages with its cities; ours tell those apart. */
const isPlace = (alias: string): boolean => /^[A-Z][A-Z' .-]{3,}$/.test(alias) && !isState(alias)
