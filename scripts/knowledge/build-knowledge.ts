import { buildOrganisations } from './build-organisations.ts'
import { buildStates } from './build-states.ts'
import { formatModule } from './format-module.ts'

/** A file of the repository, as built. */
export interface BuiltFile {
  /** From the root of the repository. */
  readonly path: string
  readonly text: string
}

export function buildKnowledge(): BuiltFile[] {
  return [
    {
      path: 'src/knowledge/data/states.ts',
      text: formatModule('STATES', 'States and parts of states, one a line.', buildStates()),
    },
    {
      path: 'src/knowledge/data/organisations.ts',
      text: formatModule(
        'ORGANISATIONS',
        'Organisations, alliances and bodies of states, one a line.',
        buildOrganisations(),
      ),
    },
  ]
}
