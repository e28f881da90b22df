import type { Kysely } from 'kysely'
import { readEntry } from '../../read/read-entry.ts'
import type { Tables } from '../../tables.ts'
import { applyCorrections } from '../apply-corrections.ts'
import type { CorrectedArticle } from '../corrections.ts'
import { correctionsOf } from './read-corrections.ts'

/** A version of an article with what corrections make of it. */
export interface SeenArticle extends CorrectedArticle {
  readonly key: number
  readonly series: string
  /** JSON of the corrected record as it is stored; null where it is shown as extracted. */
  readonly corrected: string | null
}

/** null where there is no such key. */
export async function seeArticle(db: Kysely<Tables>, key: number): Promise<SeenArticle | null> {
  const row = await db
    .selectFrom('articles')
    .innerJoin('records', 'records.article', 'articles.key')
    .selectAll('articles')
    .select(['extracted', 'corrected'])
    .where('key', '=', key)
    .executeTakeFirst()
  if (row === undefined) return null
  const { series, corrected } = row
  const { article, extracted } = readEntry(row)
  const { text } = article
  const corrections = await correctionsOf(db, series)
  return { key, series, corrected, text, extracted, applied: applyCorrections({ extracted, text, corrections }) }
}
