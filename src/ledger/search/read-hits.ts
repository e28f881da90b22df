import { z } from 'zod'
import type { Engine } from '../engine.ts'
import type { FoundStatement } from './engine-search.ts'
import type { SearchPlan } from './plan-search.ts'
import { readTargets } from './read-targets.ts'
import type { Hit } from './search-query.ts'

/** Spans as a column of text holds them: `[[408,441]]`. */
const spansSchema = z.array(z.tuple([z.int(), z.int()]))

/** The statements that were found, in their order. One that has gone meanwhile is left out. */
export async function readHits(
  engine: Engine,
  plan: SearchPlan,
  statements: readonly FoundStatement[],
): Promise<Hit[]> {
  const { db, search } = engine
  const keys = statements.map(({ key }) => key)
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
      'source',
      'act',
      'targets',
      'topics',
      'confidence',
      'content',
      'content_spans',
      'context',
      'context_start',
    ])
    .where(search.isOneOf('statements.key', keys))
    .execute()
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const found = statements.flatMap(({ key, marked }) => {
    const row = byKey.get(key)
    return row === undefined ? [] : [{ ...row, marked }]
  })
  const targets = await readTargets(engine, keys)
  const marks = await search.marks(plan, found)
  return found.map(({ context, context_start: start, content_spans: spans, marked: _, ...hit }, i) => ({
    ...hit,
    targetActors: targets.get(hit.key) ?? [],
    contentSpans: spansSchema.parse(JSON.parse(spans)).map(([from, to]) => ({ start: from, end: to })),
    snippet: {
      text: context,
      start,
      marks: (marks[i] ?? []).map((mark) => ({ start: start + mark.start, end: start + mark.end })),
    },
  }))
}
