import type { Engine } from '../engine.ts'
import type { SearchPlan } from './plan-search.ts'
import type { Hit } from './search-query.ts'

/** The statements with these keys, in their order. One that has gone meanwhile is left out. */
export async function readHits({ db, search }: Engine, plan: SearchPlan, keys: readonly number[]): Promise<Hit[]> {
  if (keys.length === 0) return []
  const rows = await db
    .selectFrom('statements')
    .innerJoin('articles', 'articles.key', 'statements.article')
    .select([
      'statements.key',
      'statements.article',
      'articles.id as articleId',
      'articles.url',
      'articles.title',
      'articles.published',
      'articles.outlet',
      'statements.id as statement',
      'kind',
      'speaker_name as speaker',
      'speaker_wikidata as speakerWikidata',
      'speaker_status as speakerStatus',
      'act',
      'targets',
      'topics',
      'confidence',
      'content',
      'context',
      'context_start',
    ])
    .where('statements.key', 'in', keys)
    .execute()
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const found = keys.flatMap((key) => byKey.get(key) ?? [])
  const marks = await search.marks(plan, found)
  return found.map(({ context, context_start: start, ...hit }, i) => ({
    ...hit,
    snippet: {
      text: context,
      start,
      marks: (marks[i] ?? []).map((mark) => ({ start: start + mark.start, end: start + mark.end })),
    },
  }))
}
