import { sql } from 'kysely'
import type { Engine } from '../engine.ts'
import type { ActorIdentity } from './actors.ts'

/** The identities that are known among these, by id; each as the article last stored has it. */
export async function describeActors(
  { db }: Engine,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ActorIdentity>> {
  if (ids.length === 0) return new Map()
  const wanted = sql.join(ids.map((id) => sql`(${id})`))
  const { rows } = await sql<ActorIdentity>`
    SELECT a.identity AS id, a.name, a.type, a.wikidata, a.code
    FROM (SELECT column1 AS id FROM (VALUES ${wanted}) AS listed) AS wanted
    JOIN actors AS a ON a.identity = wanted.id
      AND a.article = (SELECT max(article) FROM actors WHERE identity = wanted.id)`.execute(db)
  return new Map(rows.map((actor) => [actor.id, actor]))
}

/** An actor as `describeActors` found it; by its id alone where it has gone meanwhile. */
export function actorIn(described: ReadonlyMap<string, ActorIdentity>, id: string): ActorIdentity {
  return described.get(id) ?? { id, name: id, type: 'group', wikidata: null, code: null }
}
