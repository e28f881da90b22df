import { type RawBuilder, sql } from 'kysely'
import type { FactualityCounts } from '../actors/actors.ts'
import { actorIn, describeActors } from '../actors/describe-actors.ts'
import type { Engine } from '../engine.ts'
import { factualityColumns, factualityOf } from './count-factuality.ts'
import { eventConditions, targetConditions } from './relation-conditions.ts'
import type { MatrixQuery, RelationCell, RelationMatrix } from './relations.ts'

const DEFAULT_LIMIT = 500

/** See `Relations.matrix`. */
export async function countMatrix(engine: Engine, query: MatrixQuery): Promise<RelationMatrix> {
  const { limit = DEFAULT_LIMIT } = query
  const found = await selectCells(engine, query, limit + 1)
  const cells = found.slice(0, limit).map(toCell)
  const ids = [...new Set(cells.flatMap(({ source, target }) => [source, target]))]
  const described = await describeActors(engine, ids)
  return { cells, actors: ids.map((id) => actorIn(described, id)), complete: found.length <= limit }
}

interface CellRow extends FactualityCounts {
  readonly source: string
  readonly target: string
  readonly statements: number
  readonly stances: number
  readonly positive: number
  readonly negative: number
}

function toCell(row: CellRow): RelationCell {
  const { source, target, statements, stances, positive, negative } = row
  const meanStance = statements === 0 ? null : stances / statements
  return { source, target, statements, meanStance, positive, negative, events: factualityOf(row) }
}

/** Statements and events are each summed up along their index, then put together. */
async function selectCells({ db }: Engine, query: MatrixQuery, most: number): Promise<readonly CellRow[]> {
  const { kind, minCount = 1, actor } = query
  const between = sql`source IS NOT NULL AND target IS NOT NULL AND source <> target ${withActor(actor)}`
  const weight = { statements: sql`sum(statements)`, events: sql`sum(events)`, either: sql`sum(statements + events)` }
  const counted = weight[kind ?? 'either']
  const { rows } = await sql<CellRow>`
    SELECT source, target, ${sums(['statements', 'stances', 'positive', 'negative'])},
      ${sums(['asserted', 'claimed', 'planned', 'hypothetical', 'denied'])}
    FROM (
      SELECT source, target, count(*) AS statements, sum(stance) AS stances,
        sum(CASE WHEN stance > 0 THEN 1 ELSE 0 END) AS positive, sum(CASE WHEN stance < 0 THEN 1 ELSE 0 END) AS negative,
        0 AS events, 0 AS asserted, 0 AS claimed, 0 AS planned, 0 AS hypothetical, 0 AS denied
      FROM statement_targets WHERE ${targetConditions(query)} AND ${between} GROUP BY source, target
      UNION ALL
      SELECT source, target, 0, 0, 0, 0, count(*), ${factualityColumns}
      FROM event_relations WHERE ${eventConditions(query)} AND ${between} GROUP BY source, target
    ) AS summed
    GROUP BY source, target HAVING ${counted} >= ${minCount}
    ORDER BY ${counted} DESC, source, target LIMIT ${most}`.execute(db)
  return rows
}

const sums = (names: readonly string[]): RawBuilder<unknown> =>
  sql.join(names.map((name) => sql`CAST(sum(${sql.ref(name)}) AS INTEGER) AS ${sql.ref(name)}`))

const withActor = (actor: string | undefined): RawBuilder<unknown> =>
  actor === undefined ? sql`` : sql`AND (source = ${actor} OR target = ${actor})`
