import type { Event } from '../model/record.ts'
import { type ActorsById, actorOf, actorsOf } from './actors-of.ts'
import { claimOf } from './claim-of.ts'
import { doubleApostrophe, joinTexts } from './csv-cell.ts'
import { toRows } from './csv-settings.ts'
import type { FileFormat } from './export-format.ts'
import type { ExportedArticle, ExportedArticles } from './exported-article.ts'
import { wordsAt } from './words-at.ts'

/**
 * The events as CSV, written as the statements are (see `csv`): a header, then one row an event, its sources and targets as lists.
 * `factuality` and `claimant` tell whether and by whom it is only claimed; `statement` is the statement that it is itself. `date`
 * is null where the text tells none. `mentions` counts the places that tell it.
 */
export const eventsCsv: FileFormat = {
  name: 'events',
  layout: 'file',
  mediaType: 'text/csv; charset=utf-8; header=present',
  needsText: true,
  write,
}

interface EventRow extends ExportedArticle {
  readonly event: Event
  readonly actors: ActorsById
}

type Cell = string | number | null

interface Column {
  readonly name: string
  readonly read: (row: EventRow) => Cell
}

const column = (name: string, read: Column['read']): Column => ({ name, read })

/** Names, codes and Wikidata ids of one side: lists of the same length. */
const sideColumns = (side: 'source' | 'target'): Column[] => {
  const list = (name: string, property: 'name' | 'code' | 'wikidata'): Column =>
    column(name, ({ event, actors }) => joinTexts(event[side].map((id) => actorOf(actors, id)?.[property] ?? null)))
  return [list(side, 'name'), list(`${side}_code`, 'code'), list(`${side}_wikidata`, 'wikidata')]
}

const COLUMNS: readonly Column[] = [
  column('event_id', ({ record, event }) => `${record.id}/${event.id}`),
  column('article_id', ({ record }) => record.id),
  column('article_published', ({ record }) => record.article.published),
  column('article_outlet', ({ record }) => record.article.outlet),
  ...sideColumns('source'),
  ...sideColumns('target'),
  column('plover_type', ({ event }) => event.type),
  column('plover_mode', ({ event }) => event.mode),
  column('cameo', ({ event }) => event.cameo),
  column('cameo_root', ({ event }) => event.cameo?.slice(0, 2) ?? null),
  column('goldstein', ({ event }) => event.goldstein),
  column('date', ({ event }) => event.date),
  column('trigger', ({ text, event }) => wordsAt(text, event.trigger)),
  column('factuality', ({ event }) => event.factuality),
  column('claimed_by', ({ event }) => event.claimedBy),
  column('claimant', ({ record, event, actors }) => claimOf(record, event, actors).claimant),
  column('statement', ({ event }) => event.statement),
  column('mentions', ({ event }) => Math.max(1, event.mentions.length)),
]

async function* write(articles: ExportedArticles): AsyncGenerator<string> {
  yield toRows([COLUMNS.map(({ name }) => name)], {})
  for await (const { record, text } of articles) {
    const actors = actorsOf(record)
    const rows = record.events.map((event) => cellsOf({ record, text, event, actors }))
    if (rows.length > 0) yield toRows(rows, { quoted_string: true })
  }
}

const cellsOf = (row: EventRow): Cell[] =>
  COLUMNS.map(({ read }) => {
    const cell = read(row)
    return typeof cell === 'string' ? doubleApostrophe(cell) : cell
  })
