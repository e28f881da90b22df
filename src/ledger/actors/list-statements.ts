import { UsageError } from '../../model/errors.ts'
import type { Engine } from '../engine.ts'
import { dayRange } from '../relations/day-range.ts'
import { planSearch } from '../search/plan-search.ts'
import { readHits } from '../search/read-hits.ts'
import type { StatementList, StatementsOf } from './actors.ts'

const DEFAULT_LIMIT = 20

/** See `Actors.statements`. */
export async function listStatements(engine: Engine, query: StatementsOf): Promise<StatementList> {
  const { limit = DEFAULT_LIMIT } = query
  const keys = await selectKeys(engine, query, limit + 1)
  const shown = keys.slice(0, limit)
  return {
    hits: await readHits(
      engine,
      planSearch({}),
      shown.map((key) => ({ key, marked: null })),
    ),
    next: keys.length > limit ? String(shown.at(-1)) : null,
  }
}

async function selectKeys({ db }: Engine, query: StatementsOf, most: number): Promise<number[]> {
  const { source, target, cursor } = query
  const { firstKey, lastKey } = dayRange(query)
  const last = cursor === undefined ? lastKey : Math.min(lastKey, keyOf(cursor) - 1)
  if (target === undefined) {
    if (source === undefined) throw new UsageError('name a speaker, a target, or both')
    const rows = await db
      .selectFrom('statements')
      .select('key')
      .where('current', '=', 1)
      .where('speaker_identity', '=', source)
      .where('key', '>=', firstKey)
      .where('key', '<=', last)
      .orderBy('key', 'desc')
      .limit(most)
      .execute()
    return rows.map(({ key }) => key)
  }
  let targets = db
    .selectFrom('statement_targets')
    .select('statement')
    .distinct()
    .where('current', '=', 1)
    .where('target', '=', target)
    .where('statement', '>=', firstKey)
    .where('statement', '<=', last)
  if (source !== undefined) targets = targets.where('source', '=', source)
  const rows = await targets.orderBy('statement', 'desc').limit(most).execute()
  return rows.map(({ statement }) => statement)
}

function keyOf(cursor: string): number {
  const key = Number(cursor)
  if (Number.isSafeInteger(key) && key > 0) return key
  throw new UsageError(`"${cursor}" is no cursor: give the one that the page before has told, as a whole`)
}
