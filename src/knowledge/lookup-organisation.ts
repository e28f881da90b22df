import { ORGANISATIONS } from './data/organisations.ts'
import { NameIndex } from './name-index.ts'
import { namesIn, once, readRows } from './read-rows.ts'

/** An organisation, an alliance of states, or a body of a state. */
export interface Organisation {
  readonly type: 'organisation' | 'alliance'
  readonly name: string
  /** `Q…`; null where we are not sure of it. */
  readonly wikidata: string | null
  /** CAMEO code, such as IGOUNO or USAGOVMIL. */
  readonly code: string
  /** ISO 3166-1 alpha-3 code of the state that it belongs to; null where it belongs to none. */
  readonly iso: string | null
}

/** How words name an organisation: "United Nations", "UN", "Pentagon". */
export type OrganisationForm = 'name' | 'abbreviation' | 'metonym'

export interface OrganisationMatch {
  readonly organisation: Organisation
  readonly form: OrganisationForm
}

const index = once((): NameIndex<OrganisationMatch> => {
  const byName = new NameIndex<OrganisationMatch>()
  for (const row of readRows(ORGANISATIONS)) {
    const [wikidata = '', type, name = '', others, abbreviations, metonyms, code = '', iso = ''] = row
    const organisation: Organisation = {
      type: type === 'alliance' ? 'alliance' : 'organisation',
      name,
      wikidata: wikidata || null,
      code,
      iso: iso || null,
    }
    const add = (words: readonly string[], form: OrganisationForm): void => {
      const match: OrganisationMatch = { organisation, form }
      for (const word of words) byName.add(word, match)
    }
    add(namesIn(abbreviations), 'abbreviation')
    add([name, ...namesIn(others)], 'name')
    add(namesIn(metonyms), 'metonym')
  }
  return byName
})

/** All organisations that the words can name, by exact name: "MIT" names two. A leading "the" may stand. */
export function findOrganisations(words: string): readonly OrganisationMatch[] {
  const matches = index().find(words)
  if (matches.length < 2) return matches
  return matches.filter(
    ({ organisation }, at) => matches.findIndex((other) => other.organisation === organisation) === at,
  )
}

/** The one organisation that the words name; null where none or several do. */
export function findOrganisation(words: string): OrganisationMatch | null {
  const [only, other] = findOrganisations(words)
  return other ? null : (only ?? null)
}
