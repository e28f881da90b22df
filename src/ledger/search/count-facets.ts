import type { Engine } from '../engine.ts'
import { countValues } from './count-values.ts'
import type { SearchPlan } from './plan-search.ts'
import type { Facets } from './search-query.ts'

/** Most matches that are counted, the newest first: what this costs does not grow with the ledger. */
const COUNTED = 1000

/** Statements of a year have keys from its number times this on: see `StatementRow.key`. */
const PER_YEAR = 1_000_000_000_000

/** Counts the matches of a plan by their attributes. `all` are the keys of all its matches, where they are known already. */
export async function countFacets(
  { db, search }: Engine,
  plan: SearchPlan,
  all: readonly number[] | null,
): Promise<Facets> {
  const found = all ?? (await search.keys(plan, { newestFirst: true, most: COUNTED + 1 }))
  const keys = found.slice(0, COUNTED)
  const { key, kind, act, speaker_name, topics, outlet } = await search.columns(
    db
      .selectFrom('statements')
      .innerJoin('articles', 'articles.key', 'statements.article')
      .select(['statements.key', 'kind', 'act', 'speaker_name', 'topics', 'outlet'])
      .where(search.isOneOf('statements.key', keys)),
    ['key', 'kind', 'act', 'speaker_name', 'topics', 'outlet'],
  )
  const { name } = await search.columns(
    db
      .selectFrom('statement_targets')
      .select(['statement', 'name'])
      .distinct()
      .where(search.isOneOf('statement_targets.statement', keys)),
    ['name'],
  )
  return {
    counted: key.length,
    complete: found.length <= COUNTED,
    kind: countValues(kind),
    act: countValues(act),
    speaker: countValues(speaker_name),
    outlet: countValues(outlet),
    year: countValues(key.map((one) => (one < PER_YEAR ? null : String(Math.floor(one / PER_YEAR))))),
    target: countValues(name),
    topic: countValues(topics.flatMap((ids) => ids.split(' '))),
  }
}
