import type { Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'
import type { LedgerStats } from './care.ts'

/** See `Ledger.stats`. */
export async function countLedger(engine: Engine): Promise<LedgerStats> {
  const { db } = engine
  const countAll = async (table: keyof Tables): Promise<number> => {
    const { count } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return count
  }
  const articles = await db
    .selectFrom('articles')
    .select(({ fn }) => [
      fn.countAll<number>().as('versions'),
      fn.sum<number | null>('current').as('articles'),
      fn.count<number>('outlet').distinct().as('outlets'),
      fn.min('published').as('firstPublished'),
      fn.max('published').as('lastPublished'),
      fn.min('added').as('firstAdded'),
      fn.max('added').as('lastAdded'),
    ])
    .executeTakeFirstOrThrow()
  const statements = await db
    .selectFrom('statements')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('current', '=', 1)
    .executeTakeFirstOrThrow()
  const extractors = await db
    .selectFrom('records')
    .select(({ fn }) => ['extractor_version as version', 'model', fn.countAll<number>().as('articles')])
    .groupBy(['extractor_version', 'model'])
    .execute()
  return {
    articles: articles.articles ?? 0,
    versions: articles.versions,
    statements: statements.count,
    actors: await countAll('actors'),
    events: await countAll('events'),
    outlets: articles.outlets,
    failures: await countAll('failures'),
    corrections: await countAll('corrections'),
    published: between(articles.firstPublished, articles.lastPublished),
    added: between(articles.firstAdded, articles.lastAdded),
    extractors: extractors.sort((a, b) => b.articles - a.articles || (a.model < b.model ? -1 : 1)),
    bytes: await engine.size(),
  }
}

const between = (first: string | null, last: string | null) =>
  first === null || last === null ? null : { first, last }
