import type { Engine } from '../engine.ts'
import type { SearchPlan } from './plan-search.ts'
import type { FacetCount, Facets } from './search-query.ts'

/** Most matches that are counted, the newest first: what this costs does not grow with the ledger. */
const COUNTED = 1000

/** Most values of a facet. */
const VALUES = 10

/** Statements of a year have keys from its number times this on: see `StatementRow.key`. */
const PER_YEAR = 1_000_000_000_000

/** Counts the matches of a plan by their attributes. */
export async function countFacets({ db, search }: Engine, plan: SearchPlan): Promise<Facets> {
  const found = await search.keys(plan, { newestFirst: true, most: COUNTED + 1 })
  const keys = found.slice(0, COUNTED)
  const statements = await db
    .selectFrom('statements')
    .innerJoin('articles', 'articles.key', 'statements.article')
    .select(['statements.key', 'kind', 'act', 'speaker_name', 'topics', 'outlet'])
    .where(search.isOneOf('statements.key', keys))
    .execute()
  const targets = await db
    .selectFrom('statement_targets')
    .select(['statement', 'name'])
    .distinct()
    .where(search.isOneOf('statement_targets.statement', keys))
    .execute()
  return {
    counted: statements.length,
    complete: found.length <= COUNTED,
    kind: countValues(statements.map(({ kind }) => kind)),
    act: countValues(statements.map(({ act }) => act)),
    speaker: countValues(statements.map(({ speaker_name }) => speaker_name)),
    outlet: countValues(statements.map(({ outlet }) => outlet)),
    year: countValues(statements.map(({ key }) => (key < PER_YEAR ? null : String(Math.floor(key / PER_YEAR))))),
    target: countValues(targets.map(({ name }) => name)),
    topic: countValues(statements.flatMap(({ topics }) => topics.split(' '))),
  }
}

/** The most frequent values, and how often they stand there; of two as frequent, the first in the alphabet first. */
function countValues(values: readonly (string | null)[]): FacetCount[] {
  const counts = new Map<string, number>()
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, VALUES)
}
