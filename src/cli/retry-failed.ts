import type { Ledger, StoredFailure } from '../ledger/index.ts'
import type { ReadArticle, ReadFailure } from '../model/article.ts'
import { readInputs } from '../read/read-inputs.ts'
import { type AddEnd, addStream, exitCodeOf, summarise } from './add-stream.ts'
import { readOptionsOf } from './extract-settings.ts'
import type { PoolOptions } from './extraction-pool.ts'
import { type InputProgress, isGone, placeOf } from './input-progress.ts'
import { recallSettings } from './reading-settings.ts'
import { createReporter, type Reporter } from './report-progress.ts'

export interface Retry {
  readonly ledger: Ledger
  readonly quiet: boolean
  readonly threads: number
  readonly extraction: PoolOptions
}

/** What failed is read for itself: it tells nothing of how far its input has been gone through. */
const NO_PROGRESS: InputProgress = { resume: async () => null, resumed: () => 0, after: () => null }

/** Reads again what failed in earlier runs, in the way it was read then; returns the exit code. */
export async function retryFailed({ ledger, quiet, threads, extraction }: Retry): Promise<number> {
  const all = await ledger.failures()
  const failures = all.filter(({ input }) => !isGone(input))
  const reporter = createReporter({ quiet, several: true, total: failures.length })
  const gone = all.length - failures.length
  if (gone > 0)
    reporter.note('standard input and uploads', `${gone} failures cannot be read again: give the articles once more`)
  const ends: AddEnd[] = []
  for (const settings of new Set(failures.map((failure) => failure.settings))) {
    const group = failures.filter((failure) => failure.settings === settings)
    ends.push(await retryGroup(group, { ledger, threads, extraction, reporter, settings }))
    if (ends.at(-1)?.interrupted) break
  }
  const total = sumOf(ends)
  reporter.finish(summarise(total))
  return exitCodeOf(total)
}

interface Group {
  readonly ledger: Ledger
  readonly threads: number
  readonly extraction: PoolOptions
  readonly reporter: Reporter
  readonly settings: string
}

/** Tries failures that were read with the same settings. Those that do not come again, such as a line that is gone, are forgotten. */
async function retryGroup(failures: readonly StoredFailure[], group: Group): Promise<AddEnd> {
  const { ledger, settings } = group
  const unreadable = new Set<string>()
  const stream = pickFailed(
    readInputs(inputsOf(failures), readOptionsOf(recallSettings(settings))),
    failures,
    unreadable,
  )
  const end = await addStream(stream, { ...group, progress: NO_PROGRESS })
  if (end.interrupted) return end
  const tries = new Map((await ledger.failures()).map((failure) => [failure.place, failure.tries]))
  const settled = failures.filter(
    ({ place, input, tries: before }) => tries.get(place) === before && !unreadable.has(input),
  )
  await ledger.put([], { settled: settled.map(({ place }) => place) })
  return end
}

const inputsOf = (failures: readonly StoredFailure[]): string[] => [...new Set(failures.map(({ input }) => input))]

/** Passes on what failed before, all of an input that failed as a whole, and an input that cannot be read any more. */
async function* pickFailed(
  stream: AsyncIterable<ReadArticle | ReadFailure>,
  failures: readonly StoredFailure[],
  unreadable: Set<string>,
): AsyncGenerator<ReadArticle | ReadFailure> {
  const places = new Set(failures.map(({ place }) => place))
  for await (const read of stream) {
    const { place, input } = placeOf(read)
    const fails = 'reason' in read && place === input
    if (fails) unreadable.add(input)
    if (fails || places.has(place) || places.has(input)) yield read
  }
}

function sumOf(ends: readonly AddEnd[]): AddEnd {
  const sum = (name: Exclude<keyof AddEnd, 'interrupted'>): number => ends.reduce((total, end) => total + end[name], 0)
  return {
    added: sum('added'),
    newVersions: sum('newVersions'),
    unchanged: sum('unchanged'),
    statements: sum('statements'),
    failures: sum('failures'),
    interrupted: ends.some(({ interrupted }) => interrupted),
  }
}
