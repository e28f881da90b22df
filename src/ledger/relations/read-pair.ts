import { sql } from 'kysely'
import type { Engine } from '../engine.ts'
import { PER_DAY } from '../search/plan-search.ts'
import { eventConditions, targetConditions } from './relation-conditions.ts'
import type { EventPoint, PairPoints, PairQuery } from './relations.ts'

/** Most statements, and most events, that are told one by one. */
const MOST = 10_000

/** See `Relations.pair`. */
export async function readPair({ db }: Engine, query: PairQuery): Promise<PairPoints> {
  const { source, target } = query
  const statements = await sql<{ key: number; stance: number }>`
    SELECT statement AS key, stance FROM statement_targets
    WHERE ${targetConditions(query)} AND source = ${source} AND target = ${target}
    ORDER BY statement DESC LIMIT ${MOST + 1}`.execute(db)
  const events = await sql<EventPoint>`
    SELECT DISTINCT article, event, day, factuality FROM event_relations
    WHERE ${eventConditions(query)} AND source = ${source} AND target = ${target}
    ORDER BY day DESC, article DESC, event DESC LIMIT ${MOST + 1}`.execute(db)
  return {
    statements: statements.rows
      .slice(0, MOST)
      .map(({ key, stance }) => ({ key, day: Math.floor(key / PER_DAY), stance })),
    events: events.rows.slice(0, MOST),
    complete: statements.rows.length <= MOST && events.rows.length <= MOST,
  }
}
