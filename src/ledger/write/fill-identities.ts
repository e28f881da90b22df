import { InputError } from '../../model/errors.ts'
import type { Engine, Writer } from '../engine.ts'
import { readRecord, textOf } from '../read/read-entry.ts'
import { buildRows, type Rows } from '../rows/build-rows.ts'
import type { ArticleRow, RecordRow } from '../tables.ts'

/** Articles of a transaction. */
const AT_ONCE = 100

/**
 * Gives the rows that an older program wrote what the third schema tells of who is who. Can be broken off at any time: the next
 * opening goes on. Articles whose record is damaged are passed over: `onrecord check` tells of them. Where nothing is left to do,
 * it costs one look into an index.
 */
export async function fillIdentities(engine: Engine): Promise<void> {
  for (let last = 0; ; ) {
    const found = await engine.db
      .selectFrom('actors')
      .select('article')
      .distinct()
      .where('identity', 'is', null)
      .where('article', '>', last)
      .orderBy('article')
      .limit(AT_ONCE)
      .execute()
    const end = found.at(-1)
    if (end === undefined) return
    await engine.write(async (writer) => {
      for (const { article } of found) await fillArticle(writer, article)
    })
    last = end.article
  }
}

type Stored = Pick<ArticleRow, 'key' | 'text' | 'exact' | 'current'> & Pick<RecordRow, 'extracted' | 'corrected'>

/** null where the record is damaged. */
function rowsOf(stored: Stored, firstKey: number): Rows | null {
  const { key: article, extracted, corrected } = stored
  try {
    const record = readRecord(corrected ?? extracted, article)
    return buildRows({ record, text: textOf(stored), article, current: stored.current === 1, firstKey })
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}

async function fillArticle(writer: Writer, key: number): Promise<void> {
  const { db } = writer
  const stored = await db
    .selectFrom('articles')
    .innerJoin('records', 'records.article', 'articles.key')
    .select(['key', 'text', 'exact', 'current', 'extracted', 'corrected'])
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  const { firstKey } = await db
    .selectFrom('statements')
    .select(({ fn }) => fn.min<number | null>('key').as('firstKey'))
    .where('article', '=', key)
    .executeTakeFirstOrThrow()
  const rows = rowsOf(stored, firstKey ?? 0)
  if (rows === null) return
  for (const { id, identity } of rows.actors)
    await db.updateTable('actors').set({ identity }).where('article', '=', key).where('id', '=', id).execute()
  for (const { key: statement, speaker_identity } of rows.statements)
    await db.updateTable('statements').set({ speaker_identity }).where('key', '=', statement).execute()
  for (const { statement, number, source, target, outlet, current } of rows.statement_targets)
    await db
      .updateTable('statement_targets')
      .set({ source, target, outlet, current })
      .where('statement', '=', statement)
      .where('number', '=', number)
      .execute()
  await db.deleteFrom('event_relations').where('article', '=', key).execute()
  await writer.insert('event_relations', rows.event_relations)
}
