import type { LedgerStats, StoredFailure } from '../ledger/index.ts'
import { withLedger } from './corrections/with-ledger.ts'
import { standardOutput } from './open-output.ts'
import type { StatsSettings } from './stats-settings.ts'
import { renderColumns } from './views/render-columns.ts'

/** Runs `onrecord stats`; returns the exit code. */
export function runStats(settings: StatsSettings): Promise<number> {
  const { failures: listing = false, format = 'table' } = settings
  return withLedger(settings, 'read', async (ledger) => {
    const stats = await ledger.stats()
    const failures = listing ? await ledger.failures() : null
    const text =
      format === 'json'
        ? `${JSON.stringify({ ledger: ledger.address, ...stats, ...(failures ? { list: failures } : {}) }, null, 2)}\n`
        : renderStats(ledger.address, stats) + (failures ? `\n${renderFailures(failures)}` : '')
    await standardOutput().write(text)
    return 0
  })
}

const width = (): number | null => (process.stdout.isTTY ? process.stdout.columns : null)

function renderStats(address: string, stats: LedgerStats): string {
  const perStatement =
    stats.statements === 0 ? '' : ` (${Math.round(stats.bytes / stats.statements)} bytes a statement)`
  const rows = [
    ['ledger', address],
    ['articles', String(stats.articles)],
    ['versions', String(stats.versions)],
    ['statements', String(stats.statements)],
    ['actors', String(stats.actors)],
    ['events', String(stats.events)],
    ['outlets', String(stats.outlets)],
    ['corrections', String(stats.corrections)],
    ['failures', String(stats.failures)],
    ['published', span(stats.published)],
    ['stored', span(stats.added)],
    ...stats.extractors.map(({ version, model, articles }) => [
      'extracted by',
      `${version} ${model}: ${articles} versions`,
    ]),
    ['size', `${(stats.bytes / 1e6).toFixed(1)} MB${perStatement}`],
  ]
  return renderColumns(['what', 'value'], rows, width())
}

const span = (dates: LedgerStats['published']): string => (dates === null ? '' : `${dates.first} to ${dates.last}`)

function renderFailures(failures: readonly StoredFailure[]): string {
  const rows = failures.map(({ place, reason, tries, at }) => [place, reason, String(tries), at])
  return renderColumns(['place', 'reason', 'tries', 'last'], rows, width())
}
