import { buildAgents } from './build-agents.ts'
import { buildCodedActors } from './build-coded-actors.ts'
import { buildEventCodes, buildEventPatterns, buildEventVerbs } from './build-events.ts'
import { buildOfficeHolders } from './build-office-holders.ts'
import { buildOrganisations } from './build-organisations.ts'
import { buildPlaces } from './build-places.ts'
import { buildStates } from './build-states.ts'
import { formatModule } from './format-module.ts'

/** A file of the repository, as built. */
export interface BuiltFile {
  /** From the root of the repository. */
  readonly path: string
  readonly text: string
}

/** The data modules of `src/knowledge`, built from the source files in `folder`, the tables here and npm packages. */
export function buildKnowledge(folder: string): BuiltFile[] {
  const { offices, holders } = buildOfficeHolders(folder)
  const { people, bodies } = buildCodedActors(folder)
  return [
    dataFile('states', 'States and parts of states, one a line.', buildStates()),
    dataFile('organisations', 'Organisations, alliances and bodies of states, one a line.', buildOrganisations()),
    dataFile('offices', 'Offices in their common form, one a line.', offices),
    dataFile('office-holders', 'People with their terms of office, one a line.', holders),
    dataFile('coded-people', 'People with the codes that they had over time, from the Phoenix dictionaries.', people),
    dataFile('coded-bodies', 'Bodies and groups with their codes, from the Phoenix dictionaries.', bodies),
    dataFile('places', 'Cities and provinces by the state that they lie in.', buildPlaces(folder)),
    dataFile('agents', 'Words for kinds of actors by their CAMEO sector.', buildAgents(folder)),
    dataFile('event-codes', 'CAMEO codes with label, Goldstein value, PLOVER type and mode.', buildEventCodes(folder)),
    dataFile('event-patterns', 'What names an event, by CAMEO code, drawn up by hand.', buildEventPatterns()),
    dataFile('event-verbs', 'Verbs with their CAMEO codes, from the dictionary of PETRARCH2.', buildEventVerbs(folder)),
  ]
}

function dataFile(name: string, sentence: string, rows: readonly string[]): BuiltFile {
  const constant = name.replaceAll('-', '_').toUpperCase()
  return { path: `src/knowledge/data/${name}.ts`, text: formatModule(constant, sentence, rows) }
}
