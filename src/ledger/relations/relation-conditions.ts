import { type RawBuilder, sql } from 'kysely'
import { storable } from '../rows/storable.ts'
import { dayRange } from './day-range.ts'
import type { RelationFilter } from './relations.ts'

/** Conditions on rows of `statement_targets`, joined. @throws UsageError for what is no day */
export function targetConditions(filter: RelationFilter): RawBuilder<unknown> {
  const { firstKey, lastKey } = dayRange(filter)
  return joined([
    sql`current = 1`,
    ...(isDated(filter) ? [sql`statement BETWEEN ${firstKey} AND ${lastKey}`] : []),
    ...(filter.outlet === undefined ? [] : [sql`outlet = ${storable(filter.outlet)}`]),
    ...(filter.topic === undefined
      ? []
      : [sql`statement IN (SELECT statement FROM statement_topics WHERE topic = ${storable(filter.topic)})`]),
  ])
}

/** Conditions on rows of `event_relations`, joined; `of` is what the table is called. @throws UsageError for what is no day */
export function eventConditions(filter: RelationFilter, of = 'event_relations'): RawBuilder<unknown> {
  const { firstDay, lastDay } = dayRange(filter)
  const column = (name: string): RawBuilder<unknown> => sql.ref(`${of}.${name}`)
  return joined([
    sql`${column('current')} = 1`,
    ...(isDated(filter) ? [sql`${column('day')} BETWEEN ${firstDay} AND ${lastDay}`] : []),
    ...(filter.outlet === undefined ? [] : [sql`${column('outlet')} = ${storable(filter.outlet)}`]),
    ...(filter.topic === undefined
      ? []
      : [
          sql`${column('article')} IN (
            SELECT s.article FROM statement_topics AS t JOIN statements AS s ON s.key = t.statement
            WHERE t.topic = ${storable(filter.topic)})`,
        ]),
  ])
}

const isDated = ({ since, until }: RelationFilter): boolean => since !== undefined || until !== undefined

const joined = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> => sql.join(conditions, sql` AND `)
