import type { Article } from '../../model/article.ts'
import type { Engine } from '../engine.ts'
import { identify } from '../identify.ts'
import type { StoredEntry } from '../ledger.ts'
import { storable } from '../rows/storable.ts'
import { readEntry } from './read-entry.ts'

/** See `Ledger.get`. */
export async function getEntry({ db }: Engine, key: number): Promise<StoredEntry | null> {
  const row = await db
    .selectFrom('articles')
    .innerJoin('records', 'records.article', 'articles.key')
    .selectAll('articles')
    .select(['extracted', 'corrected'])
    .where('key', '=', key)
    .executeTakeFirst()
  return row === undefined ? null : readEntry(row)
}

/** See `Ledger.find`. */
export async function findKeys({ db }: Engine, idOrUrl: string): Promise<number[]> {
  const wanted = storable(idOrUrl)
  const rows = await db
    .selectFrom('articles')
    .select('key')
    .where(({ or, eb }) => or([eb('id', '=', wanted), eb('url', '=', wanted)]))
    .orderBy('key', 'desc')
    .execute()
  return rows.map(({ key }) => key)
}

/** See `Ledger.has`. */
export async function hasArticles(
  { db }: Engine,
  articles: readonly { readonly article: Article; readonly from: string }[],
): Promise<boolean[]> {
  if (articles.length === 0) return []
  const identities = articles.map(({ article, from }) => identify(article, from))
  const rows = await db
    .selectFrom('articles')
    .select(['series', 'fingerprint'])
    .where('series', 'in', [...new Set(identities.map(({ series }) => series))])
    .execute()
  const stored = new Set(rows.map(({ series, fingerprint }) => `${series} ${fingerprint}`))
  return identities.map(({ series, fingerprint }) => stored.has(`${series} ${fingerprint}`))
}
