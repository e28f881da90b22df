import type { Ledger, Progress } from '../ledger/index.ts'
import type { ReadArticle, ReadFailure } from '../model/article.ts'
import { addStream, summarise } from './add-stream.ts'
import type { PoolOptions } from './extraction-pool.ts'
import { ledgerStates, progressOf } from './feed-states.ts'
import type { InputProgress } from './input-progress.ts'
import { createPollReport } from './poll-report.ts'
import type { Watch } from './watch.ts'
import { type WatchedItem, watchFeeds } from './watch-feeds.ts'

export interface LedgerTarget {
  readonly ledger: Ledger
  readonly threads: number
  readonly extraction: PoolOptions
  /** How items are read, as kept with failures: JSON. */
  readonly settings: string
}

/** Adds what feeds bring to a ledger, as `add` does; the state of a feed is stored with the last item of each poll. */
export async function watchIntoLedger(
  watch: Watch,
  { ledger, threads, extraction, settings }: LedgerTarget,
): Promise<number> {
  const { feeds, reporter } = watch
  const ended = new AbortController()
  const polls = createPollReport(reporter)
  const items = watchFeeds(feeds, { ...watch, states: ledgerStates(ledger), signal: ended.signal, onPoll: polls.tell })
  const { stream, progress } = withProgress(items)
  try {
    const end = await addStream(stream, { ledger, threads, extraction, reporter, progress, settings })
    reporter.finish(summarise(end))
    return watch.once && !end.interrupted && (end.failures > 0 || polls.failed()) ? 1 : 0
  } finally {
    ended.abort()
  }
}

interface WithProgress {
  readonly stream: AsyncIterable<ReadArticle | ReadFailure>
  readonly progress: InputProgress
}

/** The sources of items, and what to store with each of them. */
function withProgress(items: AsyncIterable<WatchedItem>): WithProgress {
  const states = new WeakMap<ReadArticle | ReadFailure, Progress>()
  async function* sources(): AsyncGenerator<ReadArticle | ReadFailure> {
    for await (const { source, feed, after } of items) {
      if (after !== null) states.set(source, progressOf(feed, after))
      yield source
    }
  }
  return {
    stream: sources(),
    progress: { resume: async () => null, resumed: () => 0, after: (source) => states.get(source) ?? null },
  }
}
