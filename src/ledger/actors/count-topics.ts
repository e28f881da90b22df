import { sql } from 'kysely'
import type { Engine } from '../engine.ts'
import type { MonthCount, TopicMonths } from './actors.ts'

/** Most topics that are told of. */
const MOST = 8

/** Statements of a month have keys from its number, as 203105, times this on: see `StatementRow.key`. */
const PER_MONTH = 10_000_000_000

interface Row {
  readonly month: number
  readonly count: number
}

/** Statements by an actor by month of publication; those without a day are left out. */
export async function countMonths({ db }: Engine, speaker: string): Promise<MonthCount[]> {
  const { rows } = await sql<Row>`
    SELECT CAST(key / ${sql.lit(PER_MONTH)} AS INTEGER) AS month, count(*) AS count FROM statements
    WHERE current = 1 AND speaker_identity = ${speaker} AND key >= ${PER_MONTH} GROUP BY 1 ORDER BY 1`.execute(db)
  return rows.map(({ month, count }) => ({ month: writeMonth(month), count }))
}

/** The most frequent topics of statements by an actor, by month of publication. */
export async function countTopics({ db }: Engine, speaker: string): Promise<TopicMonths[]> {
  const { rows } = await sql<Row & { topic: string }>`
    SELECT t.topic, CAST(t.statement / ${sql.lit(PER_MONTH)} AS INTEGER) AS month, count(*) AS count
    FROM statements AS s JOIN statement_topics AS t ON t.statement = s.key
    WHERE s.current = 1 AND s.speaker_identity = ${speaker} GROUP BY 1, 2 ORDER BY 1, 2`.execute(db)
  const topics = new Map<string, Row[]>()
  for (const { topic, month, count } of rows) topics.set(topic, [...(topics.get(topic) ?? []), { month, count }])
  return [...topics]
    .map(([topic, months]) => ({
      topic,
      count: months.reduce((sum, { count }) => sum + count, 0),
      months: months.flatMap(({ month, count }) => (month === 0 ? [] : [{ month: writeMonth(month), count }])),
    }))
    .sort((a, b) => b.count - a.count || (a.topic < b.topic ? -1 : 1))
    .slice(0, MOST)
}

const writeMonth = (month: number): string =>
  `${String(Math.floor(month / 100)).padStart(4, '0')}-${String(month % 100).padStart(2, '0')}`
