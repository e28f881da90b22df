import type { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'
import type { LedgerChanges, LedgerMark } from '../ledger.ts'
import type { Tables } from '../tables.ts'

/** Most changes of each kind that are told at once. */
const MOST = 1000

/** See `Ledger.changes`. */
export async function readChanges({ db }: Engine, since: LedgerMark | null): Promise<LedgerChanges> {
  if (since === null) return { mark: await readMark(db), articles: [], corrections: [] }
  const articles = await db
    .selectFrom('articles')
    .select('key')
    .where('key', '>', since.article)
    .orderBy('key')
    .limit(MOST)
    .execute()
  const corrections = await db
    .selectFrom('corrections')
    .select(['number', 'id', 'article', 'series'])
    .where('number', '>', since.correction)
    .orderBy('number')
    .limit(MOST)
    .execute()
  return {
    mark: {
      article: articles.at(-1)?.key ?? since.article,
      correction: corrections.at(-1)?.number ?? since.correction,
    },
    articles: articles.map(({ key }) => key),
    corrections: corrections.map(({ id, article, series }) => ({ id, article, everywhere: series === null })),
  }
}

async function readMark(db: Kysely<Tables>): Promise<LedgerMark> {
  const { key } = await db
    .selectFrom('articles')
    .select(({ fn }) => fn.max<number | null>('key').as('key'))
    .executeTakeFirstOrThrow()
  const { number } = await db
    .selectFrom('corrections')
    .select(({ fn }) => fn.max<number | null>('number').as('number'))
    .executeTakeFirstOrThrow()
  return { article: key ?? 0, correction: number ?? 0 }
}
