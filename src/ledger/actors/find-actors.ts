import { type RawBuilder, sql } from 'kysely'
import { UsageError } from '../../model/errors.ts'
import type { Engine } from '../engine.ts'
import { goesOnFrom, keysOf, namedBy } from '../search/suggest-names.ts'
import type { ActorList, ActorQuery } from './actors.ts'
import { actorIn, describeActors } from './describe-actors.ts'

const DEFAULT_LIMIT = 20

/** See `Actors.find`. Names are looked for in the newest statements that hold them, as `Ledger.suggest` does. */
export async function findActors(
  engine: Engine,
  { name, limit = DEFAULT_LIMIT, cursor }: ActorQuery,
): Promise<ActorList> {
  const named = name === undefined ? null : await actorsNamed(engine, name)
  if (named?.length === 0) return { items: [], next: null }
  const skipped = cursor === undefined ? 0 : placeOf(cursor)
  const found = await countStatements(engine, named, { limit: limit + 1, skipped })
  const shown = found.slice(0, limit)
  const described = await describeActors(
    engine,
    shown.map(({ id }) => id),
  )
  return {
    items: shown.map(({ id, by, about }) => ({ ...actorIn(described, id), by, about })),
    next: found.length > limit ? String(skipped + limit) : null,
  }
}

function placeOf(cursor: string): number {
  const place = Number(cursor)
  if (Number.isSafeInteger(place) && place > 0) return place
  throw new UsageError(`"${cursor}" is no cursor: give the one that the page before has told, as a whole`)
}

async function actorsNamed({ db, search }: Engine, name: string): Promise<string[]> {
  const [spoken, targeted] = await Promise.all(
    (['speaker', 'target'] as const).map((attribute) => keysOf(search, namedBy(attribute, name))),
  )
  const speakers = await db
    .selectFrom('statements')
    .select(['speaker_name as name', 'speaker_identity as id'])
    .distinct()
    .where(search.isOneOf('statements.key', spoken ?? []))
    .execute()
  const targets = await db
    .selectFrom('statement_targets')
    .select(['name', 'target as id'])
    .distinct()
    .where(search.isOneOf('statement_targets.statement', targeted ?? []))
    .execute()
  const isMeant = goesOnFrom(name)
  return [
    ...new Set([...speakers, ...targets].flatMap((row) => (isMeant(row.name) && row.id !== null ? [row.id] : []))),
  ]
}

interface Counted {
  readonly id: string
  readonly by: number
  readonly about: number
}

/** `ids` null stands for all. */
async function countStatements(
  { db }: Engine,
  ids: readonly string[] | null,
  { limit, skipped }: { readonly limit: number; readonly skipped: number },
): Promise<Counted[]> {
  const among = (column: string): RawBuilder<unknown> =>
    ids === null ? sql`${sql.ref(column)} IS NOT NULL` : sql`${sql.ref(column)} IN (${sql.join(ids)})`
  const { rows } = await sql<Counted>`
    SELECT id, CAST(sum(by_it) AS INTEGER) AS "by", CAST(sum(about_it) AS INTEGER) AS about FROM (
      SELECT speaker_identity AS id, count(*) AS by_it, 0 AS about_it FROM statements
      WHERE current = 1 AND ${among('speaker_identity')} GROUP BY speaker_identity
      UNION ALL
      SELECT target AS id, 0 AS by_it, count(*) AS about_it FROM statement_targets
      WHERE current = 1 AND ${among('target')} GROUP BY target
    ) AS counted
    GROUP BY id ORDER BY sum(by_it) + sum(about_it) DESC, id LIMIT ${limit} OFFSET ${skipped}`.execute(db)
  return rows
}
