import { sql } from 'kysely'
import type { Engine } from '../engine.ts'
import { factualityColumns } from '../relations/count-factuality.ts'
import type { FacetCount } from '../search/search-query.ts'
import type { ActorAlias, ActorProfile, FactualityCounts } from './actors.ts'
import { countStances } from './count-stances.ts'
import { countMonths, countTopics } from './count-topics.ts'
import { describeActors } from './describe-actors.ts'

/** Most names and aliases that are told. */
const MOST_NAMES = 20

/** Articles whose mentions are looked at, the newest first: what this costs does not grow with the ledger. */
const LOOKED_AT = 300

/** See `Actors.profile`. */
export async function readProfile(engine: Engine, id: string): Promise<ActorProfile | null> {
  const actor = (await describeActors(engine, [id])).get(id)
  if (actor === undefined) return null
  const acts = await countActs(engine, id)
  return {
    actor,
    names: await countNames(engine, id),
    aliases: await countAliases(engine, id),
    by: acts.reduce((sum, { count }) => sum + count, 0),
    about: await countAbout(engine, id),
    acts: acts.flatMap(({ value, count }) => (value === null ? [] : [{ value, count }])),
    months: await countMonths(engine, id),
    topics: await countTopics(engine, id),
    speaksAbout: await countStances(engine, id, 'source'),
    spokenAboutBy: await countStances(engine, id, 'target'),
    eventsBy: await countEvents(engine, id, 'source'),
    eventsToward: await countEvents(engine, id, 'target'),
  }
}

async function countActs({ db }: Engine, id: string): Promise<{ value: string | null; count: number }[]> {
  const { rows } = await sql<{ value: string | null; count: number }>`
    SELECT act AS value, count(*) AS count FROM statements WHERE current = 1 AND speaker_identity = ${id}
    GROUP BY act ORDER BY count(*) DESC, act`.execute(db)
  return rows
}

async function countNames({ db }: Engine, id: string): Promise<FacetCount[]> {
  const { rows } = await sql<FacetCount>`
    SELECT name AS value, count(*) AS count FROM actors WHERE identity = ${id}
    GROUP BY name ORDER BY count(*) DESC, name LIMIT ${sql.lit(MOST_NAMES)}`.execute(db)
  return rows
}

async function countAliases({ db }: Engine, id: string): Promise<ActorAlias[]> {
  const { rows } = await sql<ActorAlias>`
    SELECT m.words AS value, count(*) AS count, max(m.article) AS article FROM (
      SELECT article, id FROM actors WHERE identity = ${id} ORDER BY article DESC LIMIT ${sql.lit(LOOKED_AT)}
    ) AS a JOIN mentions AS m ON m.article = a.article AND m.actor = a.id
    WHERE m.form IN ('name', 'title', 'demonym', 'capital')
    GROUP BY m.words ORDER BY count(*) DESC, m.words LIMIT ${sql.lit(MOST_NAMES)}`.execute(db)
  return rows
}

async function countAbout({ db }: Engine, id: string): Promise<number> {
  const { count } = await db
    .selectFrom('statement_targets')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('current', '=', 1)
    .where('target', '=', id)
    .executeTakeFirstOrThrow()
  return count
}

/** Each event counts once, however many it is done by or to. */
async function countEvents({ db }: Engine, id: string, role: 'source' | 'target'): Promise<FactualityCounts> {
  const { rows } = await sql<FactualityCounts>`
    SELECT ${factualityColumns} FROM (
      SELECT DISTINCT article, event, factuality FROM event_relations WHERE current = 1 AND ${sql.ref(role)} = ${id}
    ) AS found`.execute(db)
  const [counts] = rows
  return counts ?? { asserted: 0, claimed: 0, planned: 0, hypothetical: 0, denied: 0 }
}
