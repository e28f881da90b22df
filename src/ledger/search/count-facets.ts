import type { Engine } from '../engine.ts'
import { countValues } from './count-values.ts'
import type { SearchPlan } from './plan-search.ts'
import type { Facets } from './search-query.ts'

/** Most matches that are counted, the newest first: what this costs does not grow with the ledger. */
const COUNTED = 1000

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
