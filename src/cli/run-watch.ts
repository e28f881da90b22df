import { openLedger } from '../ledger/index.ts'
import { UsageError } from '../model/errors.ts'
import { findFeeds } from '../read/feed/find-feeds.ts'
import { openReading } from '../read/reading.ts'
import { readOptionsOf } from './extract-settings.ts'
import { ledgerAddress } from './ledger-address.ts'
import { loadPoolOptions } from './load-pool-options.ts'
import { keepSettings } from './reading-settings.ts'
import { createReporter } from './report-progress.ts'
import { watchIntoFile } from './watch-into-file.ts'
import { watchIntoLedger } from './watch-into-ledger.ts'
import type { WatchSettings } from './watch-settings.ts'

const MINUTE = 60

/** Runs `onrecord watch`; returns the exit code. @throws UsageError for options that do not go together */
export async function runWatch(inputs: readonly string[], settings: WatchSettings): Promise<number> {
  const {
    ledger,
    output,
    state,
    once = false,
    interval = 15,
    threads = 1,
    quiet = false,
    actors,
    model,
    ...reading
  } = settings
  if (output !== undefined && ledger !== undefined)
    throw new UsageError('--output writes to a file and --ledger to a ledger: leave one of them out')
  if (output === undefined && state !== undefined)
    throw new UsageError('--state is for --output: the ledger keeps what is known of its feeds itself')
  if (output === '-' && state === undefined)
    throw new UsageError('--output - needs --state: name a file that keeps what is known of the feeds')
  if (output !== undefined && (actors !== undefined || model !== undefined))
    throw new UsageError('--actors and --model are for a ledger: with --output nothing is extracted, leave them out')
  const options = readOptionsOf(reading)
  const extraction = await loadPoolOptions({ actors, model })
  const feeds = await findFeeds(inputs)
  const reporter = createReporter({ quiet, several: true, total: null })
  const opened = openReading(options)
  const { fetcher } = opened
  try {
    if (fetcher === null) throw new UsageError('feeds cannot be watched where nothing may be fetched')
    const watch = { feeds, reading: opened, fetcher: await fetcher(), reporter, interval: interval * MINUTE, once }
    if (output !== undefined) return await watchIntoFile(watch, { output, state: state ?? `${output}.feeds.json` })
    const kept = await openLedger(ledgerAddress(ledger))
    try {
      return await watchIntoLedger(watch, { ledger: kept, threads, extraction, settings: keepSettings(reading) })
    } finally {
      await kept.close()
    }
  } finally {
    await opened.close()
  }
}
