import { availableParallelism } from 'node:os'
import { type Ledger, openLedger } from '../ledger/index.ts'
import { UsageError } from '../model/errors.ts'
import { countArticles } from '../read/count-articles.ts'
import { describeSkipped } from '../read/describe-skipped.ts'
import { readInputs } from '../read/read-inputs.ts'
import type { Skipped } from '../read/read-options.ts'
import type { AddSettings } from './add-settings.ts'
import { addStream, exitCodeOf, summarise } from './add-stream.ts'
import { readOptionsOf } from './extract-settings.ts'
import type { PoolOptions } from './extraction-pool.ts'
import { createInputProgress } from './input-progress.ts'
import { ledgerAddress } from './ledger-address.ts'
import { loadPoolOptions } from './load-pool-options.ts'
import type { ReadingSettings } from './reading-options.ts'
import { keepSettings } from './reading-settings.ts'
import { createReporter } from './report-progress.ts'
import { retryFailed } from './retry-failed.ts'

/** Runs `onrecord add`; returns the exit code. @throws UsageError for options that do not go together */
export async function runAdd(inputs: readonly string[], settings: AddSettings): Promise<number> {
  const {
    ledger: address,
    threads = availableParallelism(),
    quiet = false,
    retryFailed: retrying,
    actors,
    model,
    ...reading
  } = settings
  if (retrying && (inputs.length > 0 || Object.keys(reading).length > 0))
    throw new UsageError(
      '--retry-failed reads what failed before, as it was read then: leave inputs and what is said of them out',
    )
  if (!retrying && inputs.length === 0) throw new UsageError('there is nothing to add: name a file, a folder or -')
  readOptionsOf(reading)
  const extraction = await loadPoolOptions({ actors, model })
  const ledger = await openLedger(ledgerAddress(address))
  try {
    const run = { ledger, quiet, threads, extraction }
    return retrying ? await retryFailed(run) : await addInputs(inputs, reading, run)
  } finally {
    await ledger.close()
  }
}

interface AddRun {
  readonly ledger: Ledger
  readonly quiet: boolean
  readonly threads: number
  readonly extraction: PoolOptions
}

async function addInputs(
  inputs: readonly string[],
  reading: ReadingSettings,
  { ledger, quiet, threads, extraction }: AddRun,
): Promise<number> {
  if (inputs.includes('-') && process.stdin.isTTY && !quiet)
    process.stderr.write('onrecord: reading standard input; end it with Ctrl-D\n')
  const options = readOptionsOf(reading)
  const settings = keepSettings(reading)
  const total = !quiet && process.stderr.isTTY ? await countArticles(inputs, options) : null
  const reporter = createReporter({ quiet, several: true, total })
  const progress = createInputProgress(ledger, settings)
  const skipped: Skipped[] = []
  const stream = readInputs(inputs, {
    ...options,
    resume: progress.resume,
    onSkipped: (parts) => skipped.push(parts),
  })
  const end = await addStream(stream, { ledger, threads, extraction, reporter, progress, settings })
  for (const one of skipped) reporter.note(one.place, describeSkipped(one))
  if (progress.resumed() > 0)
    reporter.note(ledger.address, `${progress.resumed()} of the files had been gone through before, whole or in part`)
  reporter.finish(summarise(end))
  return exitCodeOf(end)
}
