import { sql } from 'kysely'
import type { ActorIdentity } from '../actors/actors.ts'
import type { Engine } from '../engine.ts'
import type { EventHit } from './relations.ts'

export interface EventPlace {
  readonly day: number
  readonly article: number
  readonly event: string
}

interface ActorInArticle extends ActorIdentity {
  readonly article: number
  readonly inRecord: string
}

interface EventColumns extends Omit<EventHit, 'sources' | 'targets' | 'claimant' | 'trigger'> {
  readonly source: string
  readonly target: string
  readonly speaker: string | null
  readonly words: string
  readonly start: number
  readonly end: number
}

/** The events at these places, in their order. One that has gone meanwhile is left out. */
export async function readEvents(engine: Engine, places: readonly EventPlace[]): Promise<EventHit[]> {
  if (places.length === 0) return []
  const articles = [...new Set(places.map(({ article }) => article))]
  const events = await selectEvents(engine, places)
  const actors = await selectActors(engine, articles)
  return places.flatMap(({ article, event }) => {
    const found = events.get(placeOf(article, event))
    return found === undefined ? [] : [toHit(found, actors)]
  })
}

const placeOf = (article: number, id: string): string => `${article} ${id}`

async function selectEvents({ db }: Engine, places: readonly EventPlace[]): Promise<Map<string, EventColumns>> {
  const wanted = sql.join(
    places.map(({ article, event }) => sql`(e.article = ${article} AND e.id = ${event})`),
    sql` OR `,
  )
  const { rows } = await sql<EventColumns>`
    SELECT e.article, a.title, a.published, a.outlet, e.id AS event, e.source, e.target, e.type, e.mode, e.cameo, e.goldstein,
      e.date, e.factuality, e.claimed_by AS "claimedBy", s.speaker, e.trigger_words AS words, e.trigger_start AS start,
      e.trigger_end AS "end"
    FROM events AS e JOIN articles AS a ON a.key = e.article
    LEFT JOIN statements AS s ON s.article = e.article AND s.id = e.claimed_by
    WHERE ${wanted}`.execute(db)
  return new Map(rows.map((row) => [placeOf(row.article, row.event), row]))
}

async function selectActors({ db }: Engine, articles: readonly number[]): Promise<Map<string, ActorIdentity>> {
  const { rows } = await sql<ActorInArticle>`
    SELECT article, id AS "inRecord", identity AS id, name, type, wikidata, code FROM actors
    WHERE article IN (${sql.join(articles)}) AND identity IS NOT NULL`.execute(db)
  return new Map(rows.map(({ article, inRecord, ...actor }) => [placeOf(article, inRecord), actor]))
}

function toHit(
  { source, target, speaker, words, start, end, ...event }: EventColumns,
  actors: ReadonlyMap<string, ActorIdentity>,
): EventHit {
  const actorAt = (id: string): ActorIdentity[] => {
    const actor = actors.get(placeOf(event.article, id))
    return actor === undefined ? [] : [actor]
  }
  const [claimant = null] = speaker === null ? [] : actorAt(speaker)
  return {
    ...event,
    sources: source.split(' ').flatMap(actorAt),
    targets: target.split(' ').flatMap(actorAt),
    claimant,
    trigger: { words, start, end },
  }
}
