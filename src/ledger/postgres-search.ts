import { type Kysely, type RawBuilder, sql } from 'kysely'
import { startsAttributes } from './rows/attribute-words.ts'
import type { DayCount, EngineSearch, KeysOf } from './search/engine-search.ts'
import { exactConditions } from './search/exact-conditions.ts'
import { foldForSearch } from './search/fold-for-search.ts'
import type { Term } from './search/parse-words.ts'
import { pickColumns } from './search/pick-columns.ts'
import { PER_DAY, type SearchPlan } from './search/plan-search.ts'
import { MARK, readMarks } from './search/read-marks.ts'
import type { Tables } from './tables.ts'

/** Weights of words of the classes D, C, B and A: around the content, none, none, in the content. */
const WEIGHTS = sql`'{0.25, 0, 0, 1}'`

/** Statements that are looked through in order before the index is asked: enough for words that many statements hold. */
const FIRST_LOOK = 4_000

/** Most that are looked through where the first look found some, but not enough. */
const SECOND_LOOK = 40_000

/** How much further the second look goes than the first one makes likely. */
const RESERVE = 1.3

/**
 * Search with a GIN index over a tsvector. Such an index tells all matches, in no order: for frequent words it is faster to look
 * through the newest statements themselves. How many of these match tells which way is the shorter one.
 */
export function createPostgresSearch(db: Kysely<Tables>): EngineSearch {
  const keys = (plan: SearchPlan, options: KeysOf): Promise<number[]> => findKeys(db, plan, options)
  return {
    keys,
    scored: async (plan, most) => {
      const newest = await keys(plan, { newestFirst: true, most })
      if (newest.length === 0) return []
      const { rows } = await sql<{ key: number; score: number }>`
        SELECT key, ts_rank(${WEIGHTS}, search, ${wordsOf(plan.terms)}, 1) AS score FROM statements
        WHERE key = ANY(${newest})`.execute(db)
      return rows.map((row) => ({ ...row, marked: null }))
    },
    days: (plan, most) => countDays(db, plan, most),
    marks: async ({ terms }, statements) => {
      const wanted = terms.filter(({ excluded }) => !excluded)
      if (wanted.length === 0) return statements.map(() => [])
      const options = `HighlightAll=true, StartSel="${MARK.open}", StopSel="${MARK.close}"`
      const { rows } = await sql<{ marked: string }>`
        SELECT ts_headline('onrecord.words', folded, ${wordsOf(wanted)}, ${options}) AS marked
        FROM unnest(${statements.map(({ context }) => foldForSearch(context))}::text[]) WITH ORDINALITY AS given (folded, place)
        ORDER BY place`.execute(db)
      return rows.map(({ marked }) => readMarks(marked))
    },
    columns: async (query, names) => pickColumns(await query.execute(), names),
    isOneOf: (column, keys) => sql<boolean>`${sql.ref(column)} = ANY(${keys})`,
  }
}

async function findKeys(db: Kysely<Tables>, plan: SearchPlan, { newestFirst, most }: KeysOf): Promise<number[]> {
  const matches = matchOf(plan)
  const order = newestFirst ? sql`DESC` : sql`ASC`
  const range = sql`key BETWEEN ${plan.firstKey} AND ${plan.lastKey}`
  const exact = exactConditions(plan, sql`found.key`)
  const look = async (many: number): Promise<number[]> => {
    const { rows } = await sql<{ key: number }>`
      SELECT key FROM (SELECT key, current, search FROM statements WHERE ${range} ORDER BY key ${order} LIMIT ${many}) AS found
      WHERE ${matches} AND ${exact} ORDER BY key ${order} LIMIT ${most}`.execute(db)
    return rows.map(({ key }) => key)
  }
  const first = await look(FIRST_LOOK)
  if (first.length >= most) return first
  const needed = Math.ceil((RESERVE * FIRST_LOOK * most) / Math.max(1, first.length))
  if (needed <= SECOND_LOOK) {
    const second = await look(needed)
    if (second.length >= most) return second
  }
  const { rows } = await sql<{ key: number }>`
    WITH found AS MATERIALIZED (SELECT key FROM statements WHERE ${matches} AND ${range})
    SELECT key FROM found WHERE ${exact} ORDER BY key ${order} LIMIT ${most}`.execute(db)
  return rows.map(({ key }) => key)
}

/** The index is asked at once: most matches are wanted. Numbers come as such: counts of PostgreSQL are text otherwise. */
async function countDays(db: Kysely<Tables>, plan: SearchPlan, most: number): Promise<DayCount[]> {
  const { rows } = await sql<DayCount>`
    WITH found AS MATERIALIZED (
      SELECT key FROM statements WHERE ${matchOf(plan)} AND key BETWEEN ${plan.firstKey} AND ${plan.lastKey}
    ), newest AS (
      SELECT key FROM found WHERE ${exactConditions(plan, sql`found.key`)} ORDER BY key DESC LIMIT ${most}
    )
    SELECT (key / ${sql.lit(PER_DAY)})::int AS day, count(*)::int AS count FROM newest GROUP BY 1 ORDER BY 1 DESC`.execute(
    db,
  )
  return rows
}

function matchOf({ terms, attributes, attributePrefix }: SearchPlan): RawBuilder<boolean> {
  if (!terms.some(isLikeAttribute)) return matchInIndex({ terms, attributes, attributePrefix })
  const inIndex = matchInIndex({ terms: terms.flatMap(widen), attributes, attributePrefix })
  return sql<boolean>`(${inIndex} AND ts_filter(search, '{a,d}') @@ ${wordsOf(terms)})`
}

/** A prefix with which words for attributes start too: they have no weight, and the index cannot leave them out. */
const isLikeAttribute = ({ words, prefix }: Term): boolean => prefix && startsAttributes(words.at(-1) ?? '')

/** What the index can be asked instead of a term: all that matches the term matches it as well. */
function widen(term: Term): Term[] {
  if (!isLikeAttribute(term)) return [term]
  if (term.excluded) return []
  return term.words.length === 1 ? [term] : [{ ...term, words: term.words.slice(0, -1), prefix: false }]
}

function matchInIndex({
  terms,
  attributes,
  attributePrefix,
}: Pick<SearchPlan, 'terms' | 'attributes' | 'attributePrefix'>): RawBuilder<boolean> {
  const words = terms.length === 0 ? null : wordsOf(terms)
  const others = attributes.length === 0 && attributePrefix === null ? null : attributesOf(attributes, attributePrefix)
  if (words !== null && others !== null) return sql<boolean>`search @@ (${words} && ${others})`
  const only = words ?? others
  return only === null ? sql<boolean>`current = 1` : sql<boolean>`search @@ ${only}`
}

/** A tsquery for words, brought to their stems. They hold letters and digits alone: they need no escape. */
const wordsOf = (terms: readonly Term[]): RawBuilder<unknown> =>
  sql`to_tsquery('onrecord.words', ${terms.map(termOf).join(' & ')})`

function termOf({ words, prefix, excluded }: Term): string {
  const phrase = words.map((word) => `'${word}'`).join(' <-> ')
  return `${excluded ? '!' : ''}(${phrase}${prefix ? ':*' : ''})`
}

/** A tsquery for words that stand for attributes, as they are. */
function attributesOf(attributes: readonly (readonly string[])[], prefix: string | null): RawBuilder<unknown> {
  const wanted = attributes.map((words) => `(${words.map((word) => `'${word}'`).join(' | ')})`)
  return sql`${[...wanted, ...(prefix === null ? [] : [`'${prefix}':*`])].join(' & ')}::tsquery`
}
