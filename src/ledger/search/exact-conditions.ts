import { type RawBuilder, sql } from 'kysely'
import type { SearchPlan } from './plan-search.ts'

/** What a plan asks of the statement with this key that index words cannot tell exactly; a condition that always holds where nothing. */
export function exactConditions(
  { minConfidence, oneTarget }: SearchPlan,
  key: RawBuilder<unknown>,
): RawBuilder<boolean> {
  const conditions = [
    ...(minConfidence === null
      ? []
      : [sql`(SELECT confidence FROM statements AS s WHERE s.key = ${key}) >= ${minConfidence}`]),
    ...(oneTarget === null ? [] : [hasTarget(oneTarget, key)]),
  ]
  return conditions.length === 0 ? sql<boolean>`1 = 1` : sql<boolean>`${sql.join(conditions, sql` AND `)}`
}

function hasTarget(
  { words, stance }: NonNullable<SearchPlan['oneTarget']>,
  key: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const named = words.map((word) => sql`AND t.words LIKE ${`% ${word} %`}`)
  const towards = stance === null ? sql`` : sql`AND t.stance = ${stance}`
  return sql`EXISTS (
    SELECT 1 FROM statement_targets AS t WHERE t.statement = ${key} ${sql.join(named, sql` `)} ${towards}
  )`
}
