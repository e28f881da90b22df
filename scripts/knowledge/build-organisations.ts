import { readTable } from './read-table.ts'

/** One line for each organisation; the columns are those of `src/knowledge/lookup-organisation.ts`. */
export const buildOrganisations = (): string[] => readTable('organisations.tsv', 8).map((cells) => cells.join('\t'))
