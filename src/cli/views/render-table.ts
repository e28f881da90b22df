import CliTable from 'cli-table3'
import type { Extracted } from '../extract-in-order.ts'
import { describeAct, describeTopics } from './describe-meaning.ts'
import { contentOf, nameSpeaker, wordsOf } from './describe-statement.ts'
import { describeTargets } from './describe-targets.ts'
import { shorten } from './fit-width.ts'

const COLUMNS = [
  'article',
  'statement',
  'kind',
  'speaker',
  'status',
  'source',
  'cue',
  'content',
  'within',
  'targets',
  'act',
  'topics',
  'time',
  'confidence',
] as const

/** First line of tab-separated output. */
export const TSV_HEADER = `${COLUMNS.join('\t')}\n`

/** One row a statement, whole, tab-separated; white space within a cell is one space. */
export function renderRows(extracted: Extracted): string {
  return rowsOf(extracted)
    .map((row) => `${row.join('\t')}\n`)
    .join('')
}

function rowsOf({ source, record }: Extracted): string[][] {
  const { text } = source.article
  return record.statements.map((statement) => [
    wordsOf(record.id, { start: 0, end: record.id.length }),
    statement.id,
    statement.kind,
    nameSpeaker(record, statement),
    statement.speakerStatus,
    wordsOf(text, statement.source),
    wordsOf(text, statement.cue),
    contentOf(text, statement),
    statement.within ?? '',
    describeTargets(record, statement),
    describeAct(statement),
    describeTopics(statement),
    statement.time ?? '',
    statement.confidence.toFixed(2),
  ])
}

const SPEAKER_WIDTH = 20
const CUE_WIDTH = 14
/** Columns that borders, ids, kind, act and confidence take. */
const REST = 49

/** One row a statement, shortened to the terminal. */
export function renderTable({ source, record }: Extracted, width: number): string {
  const table = new CliTable({
    head: ['', 'kind', 'act', 'speaker', 'cue', 'content', ''],
    style: { head: [], border: [] },
  })
  const contentWidth = Math.max(20, width - SPEAKER_WIDTH - CUE_WIDTH - REST)
  for (const statement of record.statements) {
    table.push([
      statement.id,
      statement.kind,
      statement.act ?? '',
      shorten(nameSpeaker(record, statement), SPEAKER_WIDTH),
      shorten(wordsOf(source.article.text, statement.cue), CUE_WIDTH),
      shorten(contentOf(source.article.text, statement), contentWidth),
      statement.confidence.toFixed(2),
    ])
  }
  const title = shorten(record.article.title ?? source.place, width)
  return `${wordsOf(title, { start: 0, end: title.length })}\n${table.toString()}\n\n`
}
