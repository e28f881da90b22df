import { sql } from 'kysely'
import type { Record } from '../../model/record.ts'
import type { Writer } from '../engine.ts'
import { buildRows, type Rows } from '../rows/build-rows.ts'
import { publicationDay } from '../rows/publication-day.ts'
import { storable } from '../rows/storable.ts'
import type { RecordRow } from '../tables.ts'

/** Most statements of one day: see `StatementRow.key`. */
const PER_DAY = 100_000_000

export interface RecordOf {
  /** Key of the article. */
  readonly article: number
  readonly record: Record
  readonly text: string
  readonly current: boolean
}

/** Inserts records and all rows that are made of them. */
export async function insertRecords(writer: Writer, records: readonly RecordOf[]): Promise<void> {
  if (records.length === 0) return
  await writer.insert(
    'records',
    records.map(({ article, record }) => ({ article, ...recordColumns(record) })),
  )
  await insertRows(writer, records)
}

/** The columns of a record that nobody has corrected. */
export function recordColumns(record: Record): Omit<RecordRow, 'article'> {
  return {
    schema: record.schema,
    extractor_version: storable(record.extractor.version),
    model: storable(record.extractor.model),
    extracted: JSON.stringify(record),
    corrected: null,
  }
}

/** Inserts the rows that are made of records: all but the records themselves. */
export async function insertRows(writer: Writer, records: readonly RecordOf[]): Promise<void> {
  const nextKeys = await nextStatementKeys(writer, records)
  const built = records.map(({ article, record, text, current }) => {
    const day = publicationDay(record.article.published)
    const firstKey = nextKeys.get(day) ?? 0
    nextKeys.set(day, firstKey + record.statements.length)
    return buildRows({ record, text, article, current, firstKey })
  })
  const all = <Table extends keyof Rows>(table: Table): Rows[Table][number][] =>
    built.flatMap((rows) => [...rows[table]])
  await writer.insert('actors', all('actors'))
  await writer.insert('mentions', all('mentions'))
  // A full-text index grows fastest where keys come in order.
  await writer.insert(
    'statements',
    all('statements').sort((a, b) => a.key - b.key),
  )
  await writer.insert('statement_targets', all('statement_targets'))
  await writer.insert('statement_topics', all('statement_topics'))
  await writer.insert('times', all('times'))
  await writer.insert('events', all('events'))
  await writer.insert('event_relations', all('event_relations'))
  await writer.insert('messages', all('messages'))
}

/** The first free key of each day on which one of the records was published. */
async function nextStatementKeys({ db }: Writer, records: readonly RecordOf[]): Promise<Map<number, number>> {
  const days = [...new Set(records.map(({ record }) => publicationDay(record.article.published)))]
  const values = sql.join(days.map((day) => sql`(CAST(${day * PER_DAY} AS BIGINT))`))
  const { rows } = await sql<{ first: number; last: number | null }>`
    SELECT days.first, (SELECT max(key) FROM statements WHERE key > days.first AND key < days.first + ${PER_DAY}) AS last
    FROM (SELECT column1 AS first FROM (VALUES ${values}) AS listed) AS days`.execute(db)
  return new Map(rows.map(({ first, last }) => [first / PER_DAY, (last ?? first) + 1]))
}
