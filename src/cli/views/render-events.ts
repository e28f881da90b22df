import CliTable from 'cli-table3'
import type { Event, Record } from '../../model/record.ts'
import type { Extracted } from '../extract-in-order.ts'
import { toOneLine } from './clean-text.ts'
import { nameSpeaker, wordsOf } from './describe-statement.ts'
import { shorten } from './fit-width.ts'

const COLUMNS = [
  'article',
  'event',
  'source',
  'source code',
  'target',
  'target code',
  'type',
  'mode',
  'cameo',
  'goldstein',
  'date',
  'trigger',
  'mentions',
  'factuality',
  'claimant',
  'claimed by',
  'statement',
] as const

/** First line of tab-separated events. */
export const EVENT_TSV_HEADER = `${COLUMNS.join('\t')}\n`

/** One row an event, whole, tab-separated; several actors are joined by "; ". */
export const renderEventRows = ({ source, record }: Extracted): string =>
  record.events
    .map((event) => {
      const sources = actorsOf(record, event.source)
      const targets = actorsOf(record, event.target)
      const cells = [
        toOneLine(record.id),
        event.id,
        sources.names,
        sources.codes,
        targets.names,
        targets.codes,
        event.type,
        event.mode ?? '',
        event.cameo ?? '',
        event.goldstein ?? '',
        event.date ?? '',
        wordsOf(source.article.text, event.trigger),
        event.mentions.length,
        event.factuality,
        claimantOf(record, event),
        event.claimedBy ?? '',
        event.statement ?? '',
      ]
      return `${cells.join('\t')}\n`
    })
    .join('')

/** Widest names of actors, claimants and triggers, in columns. */
const NAME_WIDTH = 22

/** One row an event, shortened to the terminal. */
export function renderEventTable({ source, record }: Extracted, width: number): string {
  const table = new CliTable({
    head: ['', 'source', 'target', 'trigger', 'cameo', 'type', 'date', 'factuality', 'claimant'],
    style: { head: [], border: [] },
  })
  for (const event of record.events) {
    table.push([
      event.id,
      shorten(actorsOf(record, event.source).names, NAME_WIDTH),
      shorten(actorsOf(record, event.target).names, NAME_WIDTH),
      shorten(wordsOf(source.article.text, event.trigger), NAME_WIDTH),
      event.cameo ?? '',
      event.type,
      event.date ?? '',
      event.factuality,
      shorten(claimantOf(record, event), NAME_WIDTH),
    ])
  }
  return `${shorten(toOneLine(record.article.title ?? source.place), width)}\n${table.toString()}\n\n`
}

function actorsOf({ actors }: Record, ids: readonly string[]): { readonly names: string; readonly codes: string } {
  const found = ids.flatMap((id) => actors.find((actor) => actor.id === id) ?? [])
  return {
    names: found.map(({ name }) => toOneLine(name)).join('; '),
    codes: found.map(({ code }) => code ?? '').join('; '),
  }
}

/** Who claims it, by name, else the status of the speaker; empty where the outlet tells it. */
function claimantOf(record: Record, { claimedBy }: Event): string {
  const statement = record.statements.find(({ id }) => id === claimedBy)
  return statement === undefined ? '' : nameSpeaker(record, statement)
}
