import { setTimeout as sleep } from 'node:timers/promises'
import type { ReadArticle, ReadFailure } from '../model/article.ts'
import type { FeedState } from '../read/feed/feed-state.ts'
import { type Poll, pollFeed } from '../read/feed/poll-feed.ts'
import type { Reading } from '../read/reading.ts'
import type { Fetcher } from '../read/url/fetcher.ts'
import type { FeedStates } from './feed-states.ts'

export interface WatchOptions {
  readonly reading: Reading
  readonly fetcher: Fetcher
  readonly states: FeedStates
  /** Least time between two polls of a feed in seconds. */
  readonly interval: number
  /** True to poll each feed that is due once, and to end. */
  readonly once: boolean
  /** Ends the waiting between polls. */
  readonly signal: AbortSignal
  /** Told of each poll: how many new items there were, or why it failed. */
  readonly onPoll: (feed: string, found: number, failure: string | null) => void
}

/** An item of a feed, and the state of the feed where it is the last item of a poll: to be kept once the item is. */
export interface WatchedItem {
  readonly source: ReadArticle | ReadFailure
  readonly feed: string
  readonly after: FeedState | null
}

/** What feeds bring, feed after feed, for as long as they are watched. */
export async function* watchFeeds(feeds: readonly string[], options: WatchOptions): AsyncGenerator<WatchedItem> {
  const { states, once, signal } = options
  const due = new Map<string, number>()
  for (const feed of feeds) due.set(feed, (await states.get(feed)).due)
  const known = new Map<string, FeedState>()
  for (;;) {
    for (const feed of feeds) {
      if (signal.aborted) return
      if ((due.get(feed) ?? 0) > Date.now()) continue
      const state = known.get(feed) ?? (await states.get(feed))
      const poll = await pollFeed(feed, state, { ...options, now: Date.now() })
      known.set(feed, poll.after)
      due.set(feed, poll.after.due)
      yield* itemsOf(feed, poll, options)
    }
    if (once) return
    await waitUntil(Math.min(...due.values()), signal)
  }
}

/** The items of one poll. Where there are none, the state is kept at once. */
async function* itemsOf(
  feed: string,
  { articles, after, failure }: Poll,
  { states, onPoll }: WatchOptions,
): AsyncGenerator<WatchedItem> {
  let found = 0
  let waiting: ReadArticle | ReadFailure | null = null
  for await (const source of articles) {
    found++
    if (waiting !== null) yield { source: waiting, feed, after: null }
    waiting = source
  }
  onPoll(feed, found, failure)
  if (waiting === null) await states.set(feed, after)
  else yield { source: waiting, feed, after }
}

async function waitUntil(time: number, signal: AbortSignal): Promise<void> {
  const longest = 60 * 60 * 1000
  const wait = Math.min(Math.max(time - Date.now(), 0), longest)
  await sleep(wait, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
}
