import { PLACES } from './data/places.ts'
import { foldName } from './fold-name.ts'
import { namesIn, once, readRows } from './read-rows.ts'

const isos = once((): ReadonlyMap<string, string> => {
  const byName = new Map<string, string>()
  for (const [iso = '', names] of readRows(PLACES)) for (const name of namesIn(names)) byName.set(name, iso)
  return byName
})

/**
 * ISO 3166-1 alpha-3 code of the state in which a city or province lies, capitals aside (see `findState`); null where the name is not
 * known, names places in two states, or does not begin with a capital letter.
 */
export const stateOfPlace = (name: string): string | null =>
  /^\p{Lu}/u.test(name) ? (isos().get(foldName(name.replace(/^the /i, ''))) ?? null) : null
