import { foldName } from '../../src/knowledge/fold-name.ts'
import { formatRole, isState, namesOf, type PhoenixActor, readActors } from './phoenix.ts'
import { namesIn, readTable } from './read-table.ts'

/** People and bodies with the codes that they had over time, one group a line: names, then roles. */
export function buildCodedActors(folder: string): { readonly people: string[]; readonly bodies: string[] } {
  const actors = readActors(folder).filter(({ roles }) => roles.every(({ code }) => /^[A-Z]{3}/.test(code)))
  const taken = organisationNames()
  return {
    people: format(actors.filter(isPerson), (name) => name.includes(' ') && !isState(name)),
    bodies: format(actors.filter(isBody), (name) => !taken.has(name) && !isState(name)),
  }
}

const isPerson = ({ kind }: PhoenixActor): boolean => kind === 'person_or_dated'

const isBody = ({ kind, src, roles }: PhoenixActor): boolean =>
  kind === 'org_or_role' || (kind === 'country_or_place' && src !== 'countries' && roles.length === 1)

/** Names that our own table of organisations tells more of. */
function organisationNames(): ReadonlySet<string> {
  const rows = readTable('organisations.tsv', 8)
  return new Set(
    rows.flatMap(([, , name = '', ...forms]) => [name, ...forms.slice(0, 3).flatMap(namesIn)].map(foldName)),
  )
}

/** A name that groups of different codes share is left out of all of them. */
function format(actors: readonly PhoenixActor[], keep: (name: string) => boolean): string[] {
  const codes = new Map<string, string>()
  for (const actor of actors) {
    const roles = rolesOf(actor)
    for (const name of namesOf(actor)) codes.set(name, codes.has(name) && codes.get(name) !== roles ? '' : roles)
  }
  const seen = new Set<string>()
  return actors.flatMap((actor) => {
    const names = namesOf(actor).filter((name) => keep(name) && codes.get(name) !== '' && !seen.has(name))
    for (const name of names) seen.add(name)
    return names.length > 0 ? [`${names.join('|')}\t${rolesOf(actor)}`] : []
  })
}

const rolesOf = ({ roles }: PhoenixActor): string => [...new Set(roles.map(formatRole))].join('\t')
