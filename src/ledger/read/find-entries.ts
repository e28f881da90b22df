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
export async function hasArticle({ db }: Engine, article: Article): Promise<boolean> {
  const { series, fingerprint } = identify(article)
  const found = await db
    .selectFrom('articles')
    .select('key')
    .where('series', '=', series)
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst()
  return found !== undefined
}
