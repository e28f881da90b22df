import type { Reporter } from './report-progress.ts'

/** Tells of polls, and remembers whether one has failed. */
export interface PollReport {
  tell(feed: string, found: number, failure: string | null): void
  failed(): boolean
}

export function createPollReport(reporter: Reporter): PollReport {
  let failed = false
  return {
    tell: (feed, found, failure) => {
      if (failure !== null) {
        failed = true
        reporter.failure({ place: feed, reason: failure })
      } else if (found > 0) reporter.note(feed, found === 1 ? '1 new item' : `${found} new items`)
    },
    failed: () => failed,
  }
}
