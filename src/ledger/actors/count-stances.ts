import { sql } from 'kysely'
import type { Engine } from '../engine.ts'
import type { ActorStances, Stances } from './actors.ts'
import { actorIn, describeActors } from './describe-actors.ts'

/** Most actors that are told of. */
const MOST = 40

/** Columns that sum up rows of `statement_targets`. */
export const stanceColumns = sql`
  count(*) AS statements, CAST(avg(stance) AS DOUBLE PRECISION) AS "meanStance",
  CAST(sum(CASE WHEN stance > 0 THEN 1 ELSE 0 END) AS INTEGER) AS positive,
  CAST(sum(CASE WHEN stance < 0 THEN 1 ELSE 0 END) AS INTEGER) AS negative`

/** Whom an actor speaks about (as `source`), or who speaks about it (as `target`): those in most statements first. */
export async function countStances(engine: Engine, id: string, role: 'source' | 'target'): Promise<ActorStances[]> {
  const other = sql.ref(role === 'source' ? 'target' : 'source')
  const { rows } = await sql<Stances & { id: string }>`
    SELECT ${other} AS id, ${stanceColumns} FROM statement_targets
    WHERE current = 1 AND ${sql.ref(role)} = ${id} AND ${other} IS NOT NULL
    GROUP BY ${other} ORDER BY count(*) DESC, ${other} LIMIT ${sql.lit(MOST)}`.execute(engine.db)
  const described = await describeActors(
    engine,
    rows.map((row) => row.id),
  )
  return rows.map(({ id: otherId, ...stances }) => ({ actor: actorIn(described, otherId), ...stances }))
}
