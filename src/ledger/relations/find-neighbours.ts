import { sql } from 'kysely'
import { actorIn, describeActors } from '../actors/describe-actors.ts'
import type { Engine } from '../engine.ts'
import { publicationDay } from '../rows/publication-day.ts'
import { PER_DAY } from '../search/plan-search.ts'
import type { Neighbour } from './relations.ts'

/** Most articles that are told. */
const MOST = 50

/** Most articles of the three days that are looked at, those last stored first. */
const LOOKED_AT = 2000

const MILLISECONDS_A_DAY = 86_400_000

/** See `Relations.neighbours`. */
export async function findNeighbours(engine: Engine, article: number): Promise<Neighbour[]> {
  const { db } = engine
  const row = await db.selectFrom('articles').select('published').where('key', '=', article).executeTakeFirst()
  if (row === undefined) return []
  const { firstKey, lastKey } = keysAround(publicationDay(row.published))
  const own = await db.selectFrom('actors').select('identity').where('article', '=', article).execute()
  const identities = new Set(own.map(({ identity }) => identity))
  const { rows } = await sql<{ article: number; identity: string | null }>`
    SELECT DISTINCT article, identity FROM actors WHERE article IN (
      SELECT DISTINCT article FROM statements WHERE current = 1
      AND key BETWEEN ${firstKey} AND ${lastKey}
      AND article <> ${article} ORDER BY article DESC LIMIT ${sql.lit(LOOKED_AT)}
    )`.execute(db)
  const shared = new Map<number, string[]>()
  for (const { article: key, identity } of rows)
    if (identity !== null && identities.has(identity)) shared.set(key, [...(shared.get(key) ?? []), identity])
  const found = [...shared].sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || b - a).slice(0, MOST)
  const described = await describeActors(engine, [...new Set(found.flatMap(([, ids]) => ids))])
  return found.map(([key, ids]) => ({ key, shared: ids.sort().map((id) => actorIn(described, id)) }))
}

/** Keys of statements from the day before to the day after; of articles without a day, those of others without one. */
function keysAround(day: number): { readonly firstKey: number; readonly lastKey: number } {
  if (day === 0) return { firstKey: 0, lastKey: PER_DAY - 1 }
  return { firstKey: dayAfter(day, -1) * PER_DAY, lastKey: (dayAfter(day, 1) + 1) * PER_DAY - 1 }
}

/** The day so many days after a day as YYYYMMDD. */
function dayAfter(day: number, days: number): number {
  const time = Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100)
  return Number(new Date(time + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10).replaceAll('-', ''))
}
