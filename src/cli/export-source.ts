import type { ExportedArticle } from '../export/index.ts'
import { openLedger } from '../ledger/index.ts'
import type { ReadFailure } from '../model/article.ts'
import type { Record } from '../model/record.ts'
import { readInputs } from '../read/read-inputs.ts'
import { validateRecord } from '../record/validate-record.ts'
import type { ExportSettings } from './export-settings.ts'
import { ledgerAddress } from './ledger-address.ts'
import { pairWithTexts } from './pair-with-texts.ts'
import { readRecords } from './read-records.ts'

export interface SourceOptions {
  readonly needsText: boolean
  /** Told of what cannot be exported; the rest goes on. */
  readonly onFailure: (failure: ReadFailure) => void
}

/** The articles to export, one at a time: of the ledger in the order of their keys, or of files in theirs. */
export function exportSource(settings: ExportSettings, options: SourceOptions): AsyncIterable<ExportedArticle> {
  return settings.records === undefined ? fromLedger(settings) : fromFiles(settings.records, settings, options)
}

async function* fromLedger({ ledger: address, since, until, outlet }: ExportSettings): AsyncGenerator<ExportedArticle> {
  const ledger = await openLedger(ledgerAddress(address), { mode: 'read' })
  try {
    const filter = {
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
      ...(outlet === undefined ? {} : { outlet }),
    }
    for await (const { record, article } of ledger.entries(filter)) yield { record, text: article.text }
  } finally {
    await ledger.close()
  }
}

async function* fromFiles(
  records: string,
  settings: ExportSettings,
  { needsText, onFailure }: SourceOptions,
): AsyncGenerator<ExportedArticle> {
  const read = readRecords(records, onFailure)
  const articles = readInputs(settings.articles ?? [])
  for await (const { record, text, place } of needsText ? pairWithTexts(read, articles) : withoutTexts(read)) {
    const [problem] = validateRecord(record, text ?? undefined).problems
    if (problem !== undefined)
      onFailure({ place, reason: `is no record of its article: ${problem.path}: ${problem.message}` })
    else if (isWanted(record, settings)) yield { record, text: text ?? '' }
  }
}

async function* withoutTexts<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item & { readonly text: null }> {
  for await (const item of items) yield { ...item, text: null }
}

/** As a ledger filters: by day of publication, and without those that have none where days are asked for. */
function isWanted({ article }: Record, { since, until, outlet }: ExportSettings): boolean {
  const day = article.published?.slice(0, 10)
  if (since !== undefined && !(day !== undefined && day >= since)) return false
  if (until !== undefined && !(day !== undefined && day <= until)) return false
  return outlet === undefined || article.outlet === outlet
}
