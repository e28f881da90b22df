import { type Expression, type Kysely, type RawBuilder, sql } from 'kysely'
import type { Columns, DayCount, EngineSearch } from './search/engine-search.ts'
import { exactConditions } from './search/exact-conditions.ts'
import type { Term } from './search/parse-words.ts'
import { columnsFrom } from './search/pick-columns.ts'
import { PER_DAY, type SearchPlan } from './search/plan-search.ts'
import { MARK, readMarks } from './search/read-marks.ts'
import type { Tables } from './tables.ts'

/** What a word in the content counts, where one around it counts 1. */
const CONTENT_WEIGHT = 4

/** Places of the content in the text of the article, as a column of text holds them. */
type ContentSpans = readonly (readonly [start: number, end: number])[]

interface MarkedContext {
  readonly marked: string
  /** Offset of the context in the text of the article. */
  readonly start: number
}

interface Scorable extends MarkedContext {
  readonly key: number
  /** JSON of `ContentSpans`. */
  readonly spans: string
}

/** Search with FTS5, which gives matches in the order of their keys without sorting. */
export function createSqliteSearch(db: Kysely<Tables>): EngineSearch {
  return {
    keys: async (plan, { newestFirst, most }) => {
      const { from, key } = matchesOf(plan)
      const found = sql<{ key: number }>`(
        SELECT ${key} AS key FROM ${from} AND ${key} BETWEEN ${plan.firstKey} AND ${plan.lastKey}
        AND ${exactConditions(plan, key)} ORDER BY ${key} ${newestFirst ? sql`DESC` : sql`ASC`} LIMIT ${most})`
      const { key: keys } = await readColumns(db, found, ['key'])
      return keys
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
      const found = sql<Scorable>`(
        SELECT found.key, found.marked, content_spans AS spans, context_start AS start FROM (
          SELECT ${key} AS key, highlight(statement_index, 1, ${MARK.open}, ${MARK.close}) AS marked
          FROM ${from} AND ${key} BETWEEN ${plan.firstKey} AND ${plan.lastKey}
          AND ${exactConditions(plan, key)} ORDER BY ${key} DESC LIMIT ${most}
        ) AS found JOIN statements ON statements.key = found.key)`
      const { key: keys, marked, spans, start } = await readColumns(db, found, ['key', 'marked', 'spans', 'start'])
      const contents: readonly ContentSpans[] = JSON.parse(`[${spans.join(',')}]`)
      return keys.map((one, i) => {
        const context = { marked: marked[i] ?? '', start: start[i] ?? 0 }
        return { key: one, score: scoreOf(context, contents[i] ?? []), marked: context.marked }
      })
    },
    marks: async (plan, statements) => {
      if (plan.terms.length === 0) return statements.map(() => [])
      const known = statements.flatMap(({ marked }) => marked ?? [])
      if (known.length === statements.length) return known.map(readMarks)
      const marked = await markContexts(
        db,
        plan,
        statements.map(({ key }) => key),
      )
      return statements.map(({ key }) => readMarks(marked.get(key) ?? ''))
    },
    columns: (query, names) => readColumns(db, query, names),
    isOneOf,
  }
}

/** The contexts of statements with marks in them, by key. */
async function markContexts(
  db: Kysely<Tables>,
  plan: SearchPlan,
  keys: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const between = sql`rowid BETWEEN ${Math.min(...keys)} AND ${Math.max(...keys)}`
  // The plus keeps SQLite from looking up each key for itself, which takes the index far longer than one walk through its matches.
  const { rows } = await sql<{ key: number; marked: string }>`
    SELECT rowid AS key, highlight(statement_index, 1, ${MARK.open}, ${MARK.close}) AS marked FROM statement_index
    WHERE statement_index MATCH ${expressionOf(plan)} AND ${between} AND +${isOneOf('rowid', keys)}`.execute(db)
  return new Map(rows.map(({ key, marked }) => [key, marked]))
}

const isOneOf = (column: string, keys: readonly number[]): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(column)} IN (SELECT value FROM json_each(${JSON.stringify(keys)}))`

/** Each column comes as one JSON text: a row for itself, value by value, costs several times as much to hand over. */
async function readColumns<Row, Name extends keyof Row & string>(
  db: Kysely<Tables>,
  query: Expression<Row>,
  names: readonly Name[],
): Promise<Columns<Row, Name>> {
  const texts = sql.join(names.map((name) => sql`json_group_array(${sql.ref(name)}) AS ${sql.ref(name)}`))
  const { rows } = await sql<{ [Key in Name]: string }>`SELECT ${texts} FROM ${query}`.execute(db)
  const [found] = rows
  return columnsFrom(names, (name) => JSON.parse(found?.[name] ?? '[]'))
}

/**
 * More for words in the content than for words around it, less for long sentences. Not bm25: that changes with every statement
 * stored, so that pages would not fit together, and counts each word in all of the ledger first. The context holds the content,
 * so that its marks tell both: to mark the content too would take as long again.
 */
function scoreOf({ marked, start }: MarkedContext, content: ContentSpans): number {
  const marks = readMarks(marked)
  const within = marks.filter((mark) =>
    content.some(([from, to]) => start + mark.start >= from && start + mark.end <= to),
  )
  return (CONTENT_WEIGHT * within.length + marks.length) / (1 + Math.log(1 + marked.length))
}

/** Where the matches of a plan are found: those of its words, or, where it has none, all. */
function matchesOf(plan: SearchPlan): { readonly from: RawBuilder<unknown>; readonly key: RawBuilder<unknown> } {
  const expression = expressionOf(plan)
  if (expression === '') return { from: sql`statements WHERE current = 1`, key: sql`statements.key` }
  return { from: sql`statement_index WHERE statement_index MATCH ${expression}`, key: sql`statement_index.rowid` }
}

/** A query of FTS5; empty where there is nothing to look for. Words hold letters, digits and `_` alone: they need no escape. */
function expressionOf({ terms, attributes, attributePrefix }: SearchPlan): string {
  const wanted = [
    ...terms.filter(({ excluded }) => !excluded).map(phraseOf),
    ...attributes.map((words) => `attributes : (${words.map((word) => `"${word}"`).join(' OR ')})`),
    ...(attributePrefix === null ? [] : [`attributes : "${attributePrefix}" *`]),
  ]
  const excluded = terms.filter((term) => term.excluded).map((term) => ` NOT ${phraseOf(term)}`)
  return wanted.length === 0 ? '' : `(${wanted.join(' AND ')})${excluded.join('')}`
}

/** A prefix is looked for in the text alone: words for attributes start with letters too, but end as no whole word does. */
const phraseOf = ({ words, prefix }: Term): string =>
  prefix ? `{content context} : "${words.join(' ')}" *` : `"${words.join(' ')}"`
