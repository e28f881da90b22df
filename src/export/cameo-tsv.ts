import type { Actor, Event } from '../model/record.ts'
import { type ActorsById, actorOf, actorsOf } from './actors-of.ts'
import { claimOf } from './claim-of.ts'
import { toRows } from './csv-settings.ts'
import type { FileFormat } from './export-format.ts'
import type { ExportedArticle, ExportedArticles } from './exported-article.ts'
import { wordsAt } from './words-at.ts'

/**
 * Events that have a CAMEO code as tab-separated values with columns named as in the ICEWS coded event data, one row for each pair
 * of source and target. Added: the actors' CAMEO codes, who claims the event, its factuality, and the statement that it is itself. No quoting: a tab, line end or
 * other control character within a cell becomes a space. Text that a spreadsheet would run has an apostrophe in front.
 */
export const cameoTsv: FileFormat = {
  name: 'cameo',
  layout: 'file',
  mediaType: 'text/tab-separated-values; charset=utf-8',
  needsText: true,
  write,
}

const HEADER = [
  'Event ID',
  'Event Date',
  'Source Name',
  'Source Code',
  'Source Country',
  'Event Text',
  'CAMEO Code',
  'Intensity',
  'Target Name',
  'Target Code',
  'Target Country',
  'Story ID',
  'Publication Date',
  'Publisher',
  'URL',
  'Claimant',
  'Factuality',
  'Statement',
]

type Cell = string | number | null

async function* write(articles: ExportedArticles): AsyncGenerator<string> {
  yield toTsv([HEADER])
  for await (const article of articles) {
    const actors = actorsOf(article.record)
    const rows = article.record.events.flatMap((event) => rowsOf(article, event, actors))
    if (rows.length > 0) yield toTsv(rows)
  }
}

const toTsv = (rows: readonly (readonly Cell[])[]): string =>
  toRows(
    rows.map((row) => row.map(onOneLine)),
    { delimiter: '\t', quote: false },
  )

/** Control characters and the line ends of Unicode as spaces. */
const onOneLine = (cell: Cell): Cell =>
  typeof cell === 'string' ? cell.replace(/\r\n|[\p{Cc}\u2028\u2029]/gu, ' ') : cell

function rowsOf({ record, text }: ExportedArticle, event: Event, actors: ActorsById): Cell[][] {
  if (event.cameo === null) return []
  const { published, outlet, url } = record.article
  const { claimant } = claimOf(record, event, actors)
  return pairsOf(event, actors).map(([source, target], index) => [
    `${record.id}/${event.id}${index === 0 ? '' : `/${index + 1}`}`,
    event.date,
    ...describe(source, actors),
    wordsAt(text, event.trigger),
    event.cameo,
    event.goldstein,
    ...describe(target, actors),
    record.id,
    published,
    outlet,
    url,
    claimant,
    event.factuality,
    event.statement,
  ])
}

/** Each source with each target; null stands where the event has none. */
function pairsOf({ source, target }: Event, actors: ActorsById): (readonly [Actor | null, Actor | null])[] {
  const [sources, targets] = [source, target].map((ids) => (ids.length === 0 ? [null] : ids))
  return (sources ?? []).flatMap((from) =>
    (targets ?? []).map((to) => [actorOf(actors, from), actorOf(actors, to)] as const),
  )
}

function describe(actor: Actor | null, actors: ActorsById): Cell[] {
  const state = actor?.type === 'state' ? actor : actorOf(actors, actor?.of ?? null)
  return [actor?.name ?? null, actor?.code ?? null, state?.type === 'state' ? state.name : null]
}
