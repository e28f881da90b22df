import type { Kysely } from 'kysely'
import type { Writer } from '../engine.ts'
import type { Tables } from '../tables.ts'

/** Articles that are copied at a time. */
const PAGE = 100

/** Copies all rows into an empty ledger: first article by article, in an order in which each row finds those it points to. */
export async function copyTables(source: Kysely<Tables>, target: Writer): Promise<void> {
  let last = 0
  for (;;) {
    const articles = await source
      .selectFrom('articles')
      .selectAll()
      .where('key', '>', last)
      .orderBy('key')
      .limit(PAGE)
      .execute()
    const [first, end] = [articles[0], articles.at(-1)]
    if (first === undefined || end === undefined) break
    await target.insert('articles', articles)
    await copyArticles(source, target, { first: first.key, end: end.key })
    last = end.key
  }
  for (const table of ['inputs', 'failures', 'corrections', 'correction_outcomes', 'correction_conflicts'] as const)
    await target.insert(table, await source.selectFrom(table).selectAll().execute())
}

async function copyArticles(
  source: Kysely<Tables>,
  target: Writer,
  { first, end }: { readonly first: number; readonly end: number },
): Promise<void> {
  for (const table of ['records', 'actors', 'mentions'] as const) await copyRange(table)
  const statements = await source
    .selectFrom('statements')
    .selectAll()
    .where('article', '>=', first)
    .where('article', '<=', end)
    .orderBy('key')
    .execute()
  await target.insert('statements', statements.map(withoutIndex))
  const keys = source.selectFrom('statements').select('key').where('article', '>=', first).where('article', '<=', end)
  for (const table of ['statement_targets', 'statement_topics'] as const)
    await target.insert(table, await source.selectFrom(table).selectAll().where('statement', 'in', keys).execute())
  for (const table of ['times', 'events', 'event_relations', 'messages'] as const) await copyRange(table)

  async function copyRange(
    table: 'records' | 'actors' | 'mentions' | 'times' | 'events' | 'event_relations' | 'messages',
  ): Promise<void> {
    const rows = source.selectFrom(table).selectAll().where('article', '>=', first).where('article', '<=', end)
    await target.insert(table, await rows.execute())
  }
}

/** PostgreSQL keeps the index of words in a column of the table; each engine makes its own. */
function withoutIndex<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'search')) as Row
}
