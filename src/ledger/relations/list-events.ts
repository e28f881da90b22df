import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { UsageError } from '../../model/errors.ts'
import type { Engine } from '../engine.ts'
import { storable } from '../rows/storable.ts'
import { type EventPlace, readEvents } from './read-events.ts'
import { eventConditions } from './relation-conditions.ts'
import type { EventList, EventQuery } from './relations.ts'

const DEFAULT_LIMIT = 20

/** See `Relations.events`. */
export async function listEvents(engine: Engine, query: EventQuery): Promise<EventList> {
  const { limit = DEFAULT_LIMIT } = query
  const places = await selectPlaces(engine, query, limit + 1)
  const shown = places.slice(0, limit)
  const last = shown.at(-1)
  return {
    hits: await readEvents(engine, shown),
    next: places.length > limit && last !== undefined ? writeCursor(last) : null,
  }
}

async function selectPlaces({ db }: Engine, query: EventQuery, most: number): Promise<readonly EventPlace[]> {
  const { rows } = await sql<EventPlace>`
    SELECT DISTINCT r.day, r.article, r.event FROM event_relations AS r
    JOIN events AS e ON e.article = r.article AND e.id = r.event
    WHERE ${eventConditions(query, 'r')} ${sql.join(conditionsOf(query), sql` `)}
    ORDER BY r.day DESC, r.article DESC, r.event DESC LIMIT ${most}`.execute(db)
  return rows
}

function conditionsOf(query: EventQuery): RawBuilder<unknown>[] {
  const { actor, source, target, claimedBy, type, cameo, factuality, cursor } = query
  const equal = (column: RawBuilder<unknown>, value: string | undefined): RawBuilder<unknown> =>
    value === undefined ? sql`` : sql`AND ${column} = ${storable(value)}`
  return [
    actor === undefined ? sql`` : sql`AND (r.source = ${storable(actor)} OR r.target = ${storable(actor)})`,
    equal(sql`r.source`, source),
    equal(sql`r.target`, target),
    equal(sql`r.claimant`, claimedBy),
    equal(sql`r.factuality`, factuality),
    equal(sql`e.type`, type),
    cameo === undefined ? sql`` : sql`AND substr(e.cameo, 1, ${sql.lit(cameo.length)}) = ${storable(cameo)}`,
    cursor === undefined ? sql`` : beyond(readCursor(cursor)),
  ]
}

const beyond = ({ day, article, event }: EventPlace): RawBuilder<unknown> => sql`
  AND (r.day < ${day} OR (r.day = ${day} AND (r.article < ${article} OR (r.article = ${article} AND r.event < ${event}))))`

const cursorSchema = z.tuple([z.int(), z.int(), z.string()])

const writeCursor = ({ day, article, event }: EventPlace): string =>
  Buffer.from(JSON.stringify([day, article, event])).toString('base64url')

function readCursor(text: string): EventPlace {
  try {
    const [day, article, event] = cursorSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    return { day, article, event }
  } catch {
    throw new UsageError(`"${text}" is no cursor: give the one that the page before has told, as a whole`)
  }
}
