import type { Ledger, Progress } from '../ledger/index.ts'
import type { ReadArticle, ReadFailure } from '../model/article.ts'
import { batchStream } from './batch-stream.ts'
import { type Extracted, extractInOrder } from './extract-in-order.ts'
import type { ExtractionPool } from './extraction-pool.ts'
import { type InputProgress, placeOf } from './input-progress.ts'
import type { Reporter } from './report-progress.ts'
import { untilAborted } from './until-aborted.ts'

/** What became of the articles of a run, by the time they are safe on the disk. */
export interface AddCounts {
  readonly added: number
  readonly newVersions: number
  readonly unchanged: number
  readonly statements: number
  readonly failures: number
}

export interface AddOptions {
  readonly ledger: Ledger
  readonly pool: ExtractionPool
  readonly reporter: Reporter
  readonly progress: InputProgress
  /** How inputs are read, as kept with failures: JSON. */
  readonly settings: string
  /** Ends the run early: what is under way is finished and stored. */
  readonly signal: AbortSignal
}

/** An article that the ledger has already. */
interface Known {
  readonly known: ReadArticle
}

type Result = Extracted | ReadFailure | Known

/** Articles are stored in batches, each in one transaction: at most so many, so many code units of text, so long a wait. */
const BATCH = { most: 50, largest: 4_000_000, patience: 1000 }

/** Extracts what the ledger does not have and stores it, with failures and the progress through inputs, batch by batch. */
export async function addArticles(
  inputs: AsyncIterable<ReadArticle | ReadFailure>,
  options: AddOptions,
): Promise<AddCounts> {
  const { ledger, pool, signal } = options
  const counts = { added: 0, newVersions: 0, unchanged: 0, statements: 0, failures: 0 }
  const results = extractInOrder(markKnown(untilAborted(inputs, signal), ledger), pool)
  for await (const batch of batchStream<Result>(results, { ...BATCH, sizeOf })) {
    const stored = await storeBatch(batch, options)
    for (const name of Object.keys(counts) as (keyof AddCounts)[]) counts[name] += stored[name]
  }
  return counts
}

async function* markKnown(
  inputs: AsyncIterable<ReadArticle | ReadFailure>,
  ledger: Ledger,
): AsyncGenerator<ReadArticle | ReadFailure | Known> {
  for await (const input of inputs) {
    yield 'article' in input && (await ledger.has(input.article)) ? { known: input } : input
  }
}

const sizeOf = (result: Result): number => ('record' in result ? result.record.article.length : 0)

async function storeBatch(
  batch: readonly Result[],
  { ledger, reporter, progress, settings }: AddOptions,
): Promise<AddCounts> {
  const extracted = batch.filter((result) => 'record' in result)
  const failures = batch.filter((result) => 'reason' in result)
  const known = batch.filter((result) => 'known' in result)
  const read = batch.map((result) => ('record' in result ? result.source : 'known' in result ? result.known : result))
  const outcomes = await ledger.put(
    extracted.map(({ source, record }) => ({ article: source.article, record, place: source.place })),
    {
      failures: failures.map((failure) => ({ ...placeOf(failure), reason: failure.reason, settings })),
      settled: read.filter((source) => 'article' in source).map((source) => placeOf(source).place),
      progress: lastOfEach(read.flatMap((source) => progress.after(source) ?? [])),
    },
  )
  report(batch, reporter)
  const counts = {
    added: outcomes.filter((outcome) => outcome === 'added').length,
    newVersions: outcomes.filter((outcome) => outcome === 'new version').length,
    unchanged: outcomes.filter((outcome) => outcome === 'unchanged').length + known.length,
    statements: extracted.reduce(
      (sum, { record }, i) => sum + (outcomes[i] === 'unchanged' ? 0 : record.statements.length),
      0,
    ),
    failures: failures.length,
  }
  reporter.stored?.({ added: counts.added + counts.newVersions, unchanged: counts.unchanged })
  return counts
}

/** The last step through each input. */
function lastOfEach(steps: readonly Progress[]): Progress[] {
  return [...new Map(steps.map((step) => [step.input, step])).values()]
}

/** Tells a person, once all is on the disk. */
function report(batch: readonly Result[], reporter: Reporter): void {
  for (const result of batch) {
    if ('reason' in result) {
      reporter.failure(result)
      continue
    }
    const source = 'known' in result ? result.known : result.source
    for (const note of source.notes) reporter.note(source.place, note)
    reporter.done('record' in result ? result.record.statements.length : 0)
  }
}
