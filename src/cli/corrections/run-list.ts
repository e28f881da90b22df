import type { ConflictIn, StoredCorrection } from '../../ledger/corrections/corrections.ts'
import type { Agreement } from '../../ledger/corrections/measure-agreement.ts'
import type { Ledger } from '../../ledger/index.ts'
import { UsageError } from '../../model/errors.ts'
import { describeChange } from '../views/describe-change.ts'
import { renderColumns } from '../views/render-columns.ts'
import { findArticle } from './find-article.ts'
import { findHistory } from './find-history.ts'
import { withLedger } from './with-ledger.ts'

export interface ListSettings {
  readonly ledger?: string
  readonly format: 'table' | 'jsonl'
  readonly orphaned?: boolean
  readonly conflicts?: boolean
}

/** Runs `onrecord corrections`. @throws UsageError where there is no such article */
export function runList(article: string | undefined, settings: ListSettings): Promise<void> {
  return withLedger(settings, 'read', async (ledger) => {
    const key = article === undefined ? null : await findArticle(ledger, article)
    if (settings.conflicts) {
      if (settings.orphaned) throw new UsageError('--orphaned and --conflicts are two lists: ask for one')
      const conflicts = await ledger.corrections.conflicts()
      return show(
        settings,
        conflicts.filter((conflict) => key === null || conflict.article === key),
        await conflictColumns(ledger),
      )
    }
    const filter = {
      ...(key === null ? {} : { article: key }),
      ...(settings.orphaned ? { state: 'orphaned' as const } : {}),
    }
    show(settings, await ledger.corrections.list(filter), CORRECTION_COLUMNS)
  })
}

/** Runs `onrecord history`. @throws UsageError where there is no such article or statement */
export function runHistory(place: string, settings: ListSettings): Promise<void> {
  return withLedger(settings, 'read', async (ledger) =>
    show(settings, await findHistory(ledger, place), CORRECTION_COLUMNS),
  )
}

/** Runs `onrecord agreement`. */
export function runAgreement(settings: ListSettings): Promise<void> {
  return withLedger(settings, 'read', async (ledger) =>
    show(settings, await ledger.corrections.agreement(), AGREEMENT_COLUMNS),
  )
}

type Columns<Item> = Readonly<{ [name: string]: (item: Item) => string }>

const CORRECTION_COLUMNS: Columns<StoredCorrection> = {
  id: ({ correction }) => correction.id,
  when: ({ correction }) => correction.at,
  who: ({ correction }) => correction.by,
  article: ({ correction }) => correction.article ?? 'everywhere',
  state: ({ undone, outcomes }) => (undone ? 'undone' : (outcomes.at(-1)?.state ?? '')),
  statement: ({ outcomes }) => outcomes.at(-1)?.statement ?? '',
  change: ({ correction }) => describeChange(correction),
  why: ({ correction }) => correction.why ?? '',
  reason: ({ outcomes }) => outcomes.at(-1)?.reason ?? '',
}

async function conflictColumns(ledger: Ledger): Promise<Columns<ConflictIn>> {
  const ids = new Map<number, string>()
  for (const { article } of await ledger.corrections.conflicts())
    ids.set(article, (await ledger.get(article))?.record.id ?? '')
  return {
    statement: ({ article, place }) => `${ids.get(article)}#${place}`,
    attribute: ({ attribute }) => attribute,
    votes: ({ votes }) => votes.map(({ by, value }) => `${by}: ${value}`).join(' | '),
    corrections: ({ votes }) => votes.map(({ correction }) => correction).join(' '),
  }
}

const AGREEMENT_COLUMNS: Columns<Agreement> = {
  attribute: ({ attribute }) => attribute,
  units: ({ units }) => String(units),
  agreed: ({ agreed }) => String(agreed),
  alpha: ({ alpha }) => (alpha === null ? '–' : alpha.toFixed(3)),
}

function show<Item>({ format }: ListSettings, items: readonly Item[], columns: Columns<Item>): void {
  if (format === 'jsonl') return void process.stdout.write(items.map((item) => `${JSON.stringify(item)}\n`).join(''))
  const rows = items.map((item) => Object.values(columns).map((column) => column(item)))
  process.stdout.write(renderColumns(Object.keys(columns), rows, process.stdout.isTTY ? process.stdout.columns : null))
}
