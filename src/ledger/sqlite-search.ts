import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DayCount, EngineSearch } from './search/engine-search.ts'
import { exactConditions } from './search/exact-conditions.ts'
import type { Term } from './search/parse-words.ts'
import { PER_DAY, type SearchPlan } from './search/plan-search.ts'
import { MARK, readMarks } from './search/read-marks.ts'
import type { Tables } from './tables.ts'

/** What a word in the content counts, where one around it counts 1. */
const CONTENT_WEIGHT = 4

/** Search with FTS5, which gives matches in the order of their keys without sorting. */
export function createSqliteSearch(db: Kysely<Tables>): EngineSearch {
  return {
    keys: async (plan, { newestFirst, most }) => {
      const { from, key } = matchesOf(plan)
      const { rows } = await sql<{ key: number }>`
        SELECT ${key} AS key FROM ${from} AND ${key} BETWEEN ${plan.firstKey} AND ${plan.lastKey}
        AND ${exactConditions(plan, key)} ORDER BY ${key} ${newestFirst ? sql`DESC` : sql`ASC`} LIMIT ${most}`.execute(
        db,
      )
      return rows.map((row) => row.key)
    },
    days: async (plan, most) => {
      const { from, key } = matchesOf(plan)
      const { rows } = await sql<DayCount>`
        SELECT key / ${sql.lit(PER_DAY)} AS day, count(*) AS count FROM (
          SELECT ${key} AS key FROM ${from} AND ${key} BETWEEN ${plan.firstKey} AND ${plan.lastKey}
          AND ${exactConditions(plan, key)} ORDER BY ${key} DESC LIMIT ${most}
        ) GROUP BY day ORDER BY day DESC`.execute(db)
      return rows
    },
    scored: async (plan, most) => {
      const { from, key } = matchesOf(plan)
      const { rows } = await sql<{ key: number; content: string; context: string }>`
        SELECT ${key} AS key, highlight(statement_index, 0, ${MARK.open}, ${MARK.close}) AS content,
        highlight(statement_index, 1, ${MARK.open}, ${MARK.close}) AS context
        FROM ${from} AND ${key} BETWEEN ${plan.firstKey} AND ${plan.lastKey}
        AND ${exactConditions(plan, key)} ORDER BY ${key} DESC LIMIT ${most}`.execute(db)
      return rows.map((row) => ({ key: row.key, score: scoreOf(row) }))
    },
    marks: async ({ terms }, statements) => {
      const expression = expressionOf({
        terms: terms.filter(({ excluded }) => !excluded),
        attributes: [],
        attributePrefix: null,
      })
      if (expression === '') return statements.map(() => [])
      const keys = sql.join(statements.map(({ key }) => key))
      const { rows } = await sql<{ key: number; marked: string }>`
        SELECT rowid AS key, highlight(statement_index, 1, ${MARK.open}, ${MARK.close}) AS marked FROM statement_index
        WHERE statement_index MATCH ${expression} AND rowid IN (${keys})`.execute(db)
      const marked = new Map(rows.map((row) => [row.key, readMarks(row.marked)]))
      return statements.map(({ key }) => marked.get(key) ?? [])
    },
    isOneOf: (column, keys) =>
      sql<boolean>`${sql.ref(column)} IN (SELECT value FROM json_each(${JSON.stringify(keys)}))`,
  }
}

/**
 * More for words in the content than for words around it, less for long sentences. Not bm25: that changes with every statement
 * stored, so that pages would not fit together, and counts each word in all of the ledger first.
 */
function scoreOf({ content, context }: { readonly content: string; readonly context: string }): number {
  const marksIn = (marked: string): number => marked.split(MARK.open).length - 1
  return (CONTENT_WEIGHT * marksIn(content) + marksIn(context)) / (1 + Math.log(1 + context.length))
}

/** Where the matches of a plan are found: those of its words, or, where it has none, all. */
function matchesOf(plan: SearchPlan): { readonly from: RawBuilder<unknown>; readonly key: RawBuilder<unknown> } {
  const expression = expressionOf(plan)
  if (expression === '') return { from: sql`statements WHERE current = 1`, key: sql`statements.key` }
  return { from: sql`statement_index WHERE statement_index MATCH ${expression}`, key: sql`statement_index.rowid` }
}

/** A query of FTS5; empty where there is nothing to look for. Words hold letters, digits and `_` alone: they need no escape. */
function expressionOf({
  terms,
  attributes,
  attributePrefix,
}: Pick<SearchPlan, 'terms' | 'attributes' | 'attributePrefix'>): string {
  const wanted = [
    ...terms.filter(({ excluded }) => !excluded).map(phraseOf),
    ...attributes.map((words) => `(${words.map((word) => `"${word}"`).join(' OR ')})`),
    ...(attributePrefix === null ? [] : [`"${attributePrefix}" *`]),
  ]
  const excluded = terms.filter((term) => term.excluded).map((term) => ` NOT ${phraseOf(term)}`)
  return wanted.length === 0 ? '' : `(${wanted.join(' AND ')})${excluded.join('')}`
}

const phraseOf = ({ words, prefix }: Term): string => `"${words.join(' ')}"${prefix ? ' *' : ''}`
