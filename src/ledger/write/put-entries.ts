import { InputError } from '../../model/errors.ts'
import { correctAgain } from '../corrections/store/refresh-articles.ts'
import type { Engine, Writer } from '../engine.ts'
import type { AlongWithEntries, Entry, Outcome } from '../ledger.ts'
import { buildArticleRow } from '../rows/build-article-row.ts'
import { insertRecords } from './insert-records.ts'
import { planVersions } from './plan-versions.ts'
import { putProgress } from './put-progress.ts'

export interface PutOf {
  readonly entries: readonly Entry[]
  readonly also: AlongWithEntries
  /** ISO 8601 in UTC. */
  readonly now: string
}

/** Stores all in one transaction: see `Ledger.put`. */
export async function putEntries(engine: Engine, { entries, also, now }: PutOf): Promise<Outcome[]> {
  for (const entry of entries) checkLength(entry)
  return engine.write(async (writer) => {
    const outcomes = entries.length === 0 ? [] : await putArticles(writer, entries, now)
    await putProgress(writer, also, now)
    return outcomes
  })
}

async function putArticles(writer: Writer, entries: readonly Entry[], now: string): Promise<Outcome[]> {
  const { entries: planned, replaced } = await planVersions(writer, entries)
  const fresh = planned.filter(({ outcome }) => outcome !== 'unchanged')
  await retire(writer, replaced)
  await writer.insert(
    'articles',
    fresh.map((entry) => buildArticleRow(entry, now)),
  )
  await insertRecords(
    writer,
    fresh.map(({ entry: { article, record }, key, current }) => ({
      article: key,
      record,
      text: article.text,
      current,
    })),
  )
  await correctAgain(
    writer,
    fresh.map(({ key }) => key),
  )
  return planned.map(({ outcome }) => outcome)
}

function checkLength({ article, record, place }: Entry): void {
  if (article.text.length !== record.article.length)
    throw new InputError(
      `${place ?? record.id}: the record is of a text of ${record.article.length} code units, and this one has ${article.text.length}: give the text that it was made from`,
    )
}

async function retire({ db }: Writer, keys: readonly number[]): Promise<void> {
  if (keys.length === 0) return
  await db.updateTable('articles').set({ current: 0 }).where('key', 'in', keys).execute()
  await db.updateTable('statements').set({ current: 0 }).where('article', 'in', keys).execute()
  const statements = db.selectFrom('statements').select('key').where('article', 'in', keys)
  await db.updateTable('statement_targets').set({ current: 0 }).where('statement', 'in', statements).execute()
  await db.updateTable('event_relations').set({ current: 0 }).where('article', 'in', keys).execute()
}
