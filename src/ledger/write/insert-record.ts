import type { Record } from '../../model/record.ts'
import type { Writer } from '../engine.ts'
import { buildRows } from '../rows/build-rows.ts'
import { publicationDay } from '../rows/publication-day.ts'
import { storable } from '../rows/storable.ts'

/** Most statements of one day: see `StatementRow.key`. */
const PER_DAY = 100_000_000

export interface RecordOf {
  /** Key of the article. */
  readonly article: number
  readonly record: Record
  readonly text: string
  readonly current: boolean
}

/** Inserts a record and all rows that are made of it. */
export async function insertRecord(writer: Writer, { article, record, text, current }: RecordOf): Promise<void> {
  await writer.insert('records', [
    {
      article,
      schema: record.schema,
      extractor_version: storable(record.extractor.version),
      model: storable(record.extractor.model),
      extracted: JSON.stringify(record),
      corrected: null,
    },
  ])
  await insertRows(writer, { article, record, text, current })
}

/** Inserts the rows that are made of a record: all but the record itself. */
export async function insertRows(writer: Writer, { article, record, text, current }: RecordOf): Promise<void> {
  const firstKey = record.statements.length === 0 ? 0 : await nextStatementKey(writer, record.article.published)
  const rows = buildRows({ record, text, article, current, firstKey })
  await writer.insert('actors', rows.actors)
  await writer.insert('mentions', rows.mentions)
  await writer.insert('statements', rows.statements)
  await writer.insert('statement_targets', rows.statement_targets)
  await writer.insert('statement_topics', rows.statement_topics)
  await writer.insert('times', rows.times)
  await writer.insert('events', rows.events)
  await writer.insert('messages', rows.messages)
}

async function nextStatementKey({ db }: Writer, published: string | null): Promise<number> {
  const first = publicationDay(published) * PER_DAY
  const last = await db
    .selectFrom('statements')
    .select(({ fn }) => fn.max('key').as('key'))
    .where('key', '>', first)
    .where('key', '<', first + PER_DAY)
    .executeTakeFirst()
  return (last?.key ?? first) + 1
}
