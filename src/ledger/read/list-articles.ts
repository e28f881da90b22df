import { UsageError } from '../../model/errors.ts'
import type { Engine } from '../engine.ts'
import type { ArticleList, ArticleListQuery } from '../ledger.ts'
import { storable } from '../rows/storable.ts'
import { END_OF_DAY } from './iterate-entries.ts'

const DEFAULT_LIMIT = 50

/** See `Ledger.list`. */
export async function listArticles({ db }: Engine, query: ArticleListQuery): Promise<ArticleList> {
  const { outlet, since, until, cursor, limit = DEFAULT_LIMIT } = query
  let articles = db
    .selectFrom('articles')
    .select(['key', 'id', 'title', 'outlet', 'published', 'url', 'version'])
    .select(({ selectFrom, fn }) =>
      selectFrom('statements')
        .select(fn.countAll<number>().as('count'))
        .whereRef('statements.article', '=', 'articles.key')
        .as('statements'),
    )
    .where('current', '=', 1)
  if (outlet !== undefined) articles = articles.where('outlet', '=', storable(outlet))
  if (since !== undefined) articles = articles.where('published', '>=', storable(since))
  if (until !== undefined) articles = articles.where('published', '<=', storable(until) + END_OF_DAY)
  if (cursor !== undefined) articles = articles.where('key', '<', keyOf(cursor))
  const rows = await articles
    .orderBy('key', 'desc')
    .limit(limit + 1)
    .execute()
  const items = rows.slice(0, limit).map((row) => ({ ...row, statements: row.statements ?? 0 }))
  return { items, next: rows.length > limit ? String(items.at(-1)?.key) : null }
}

function keyOf(cursor: string): number {
  const key = Number(cursor)
  if (Number.isSafeInteger(key) && key > 0) return key
  throw new UsageError(`"${cursor}" is no cursor: give the one that the page before has told, as a whole`)
}
