import type { Actor, Record, Statement } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { type ActorsById, actorOf, actorsOf } from './actors-of.ts'
import type { ExportedArticle } from './exported-article.ts'
import { wordsAt } from './words-at.ts'

/** A statement with what its row says about it. */
export interface StatementRow {
  readonly record: Record
  readonly text: string
  readonly statement: Statement
  readonly actors: ActorsById
  readonly speaker: Actor | null
}

type Value<Item> = (row: StatementRow) => Item

interface ColumnOf<Type extends string, Item> {
  readonly name: string
  readonly type: Type
  readonly read: Value<Item>
}

/** A column of the table of statements. `texts` and `integers` are lists; an item of them may be null. */
export type Column =
  | ColumnOf<'text', string | null>
  | ColumnOf<'integer' | 'number', number | null>
  | ColumnOf<'boolean', boolean>
  | ColumnOf<'texts', readonly (string | null)[]>
  | ColumnOf<'integers', readonly (number | null)[]>

/** One row for each statement of an article, in their order. */
export function rowsOf({ record, text }: ExportedArticle): StatementRow[] {
  const actors = actorsOf(record)
  return record.statements.map((statement) => ({
    record,
    text,
    statement,
    actors,
    speaker: actorOf(actors, statement.speaker),
  }))
}

const text = (name: string, read: Value<string | null>): Column => ({ name, type: 'text', read })
const integer = (name: string, read: Value<number | null>): Column => ({ name, type: 'integer', read })
const texts = (name: string, read: Value<(string | null)[]>): Column => ({ name, type: 'texts', read })
const integers = (name: string, read: Value<(number | null)[]>): Column => ({ name, type: 'integers', read })

/** The words of a span and its two ends. */
const spanColumns = (name: string, spanOf: Value<Span | null>): Column[] => [
  text(name, (row) => wordsAt(row.text, spanOf(row))),
  integer(`${name}_start`, (row) => spanOf(row)?.start ?? null),
  integer(`${name}_end`, (row) => spanOf(row)?.end ?? null),
]

const spanListColumns = (name: string, spansOf: Value<readonly (Span | null)[]>): Column[] => [
  texts(name, (row) => spansOf(row).map((span) => wordsAt(row.text, span))),
  integers(`${name}_start`, (row) => spansOf(row).map((span) => span?.start ?? null)),
  integers(`${name}_end`, (row) => spansOf(row).map((span) => span?.end ?? null)),
]

const actorColumns: readonly Column[] = [
  text('speaker_id', ({ statement }) => statement.speaker),
  text('speaker', ({ speaker }) => speaker?.name ?? null),
  text('speaker_type', ({ speaker }) => speaker?.type ?? null),
  text('speaker_wikidata', ({ speaker }) => speaker?.wikidata ?? null),
  text('speaker_code', ({ speaker }) => speaker?.code ?? null),
  text('speaker_of', ({ speaker, actors }) => actorOf(actors, speaker?.of ?? null)?.name ?? null),
  text('speaker_status', ({ statement }) => statement.speakerStatus),
  ...spanColumns('anonymity', ({ statement }) => statement.anonymity),
]

const targetColumns: readonly Column[] = [
  texts('target_id', ({ statement }) => statement.targets.map(({ actor }) => actor)),
  texts('target', ({ statement, actors }) =>
    statement.targets.map(({ actor }) => actorOf(actors, actor)?.name ?? null),
  ),
  texts('target_wikidata', ({ statement, actors }) =>
    statement.targets.map(({ actor }) => actorOf(actors, actor)?.wikidata ?? null),
  ),
  integers('target_stance', ({ statement }) => statement.targets.map(({ stance }) => stance)),
  ...spanListColumns('target_mention', ({ statement }) => statement.targets.map(({ mention }) => mention)),
  ...spanListColumns('target_evidence', ({ statement }) => statement.targets.map(({ evidence }) => evidence)),
]

const correctionsOf = ({ record, statement }: StatementRow): Record['corrections'] =>
  record.corrections.filter((correction) => correction.statement === statement.id)

/** All that a record says of a statement and of its article, as columns: the table that CSV and Parquet write. */
export const STATEMENT_COLUMNS: readonly Column[] = [
  text('article_id', ({ record }) => record.id),
  text('article_url', ({ record }) => record.article.url),
  text('article_title', ({ record }) => record.article.title),
  text('article_published', ({ record }) => record.article.published),
  text('article_outlet', ({ record }) => record.article.outlet),
  text('article_lang', ({ record }) => record.article.lang),
  text('article_from', ({ record }) => record.article.from),
  text('article_sha256', ({ record }) => record.article.sha256),
  integer('article_length', ({ record }) => record.article.length),
  text('extractor_version', ({ record }) => record.extractor.version),
  text('extractor_model', ({ record }) => record.extractor.model),
  text('statement_id', ({ statement }) => statement.id),
  text('kind', ({ statement }) => statement.kind),
  ...spanListColumns('content', ({ statement }) => statement.content),
  ...spanColumns('cue', ({ statement }) => statement.cue),
  ...spanColumns('source', ({ statement }) => statement.source),
  ...spanListColumns('quote', ({ statement }) => statement.quotes),
  texts('quote_broken', ({ statement }) => statement.quotes.map(({ broken }) => broken)),
  ...actorColumns,
  text('within', ({ statement }) => statement.within),
  text('act', ({ statement }) => statement.act),
  { name: 'negated', type: 'boolean', read: ({ statement }) => statement.negated },
  { name: 'conditional', type: 'boolean', read: ({ statement }) => statement.conditional },
  { name: 'commitment', type: 'boolean', read: ({ statement }) => statement.commitment },
  ...targetColumns,
  texts('topic', ({ statement }) => statement.topics),
  text('time', ({ statement }) => statement.time),
  { name: 'confidence', type: 'number', read: ({ statement }) => statement.confidence },
  texts('corrected', (row) => correctionsOf(row).map(({ what }) => what)),
  texts('corrected_by', (row) => correctionsOf(row).map(({ by }) => by)),
]
