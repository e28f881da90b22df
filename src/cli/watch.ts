import type { Reading } from '../read/reading.ts'
import type { Fetcher } from '../read/url/fetcher.ts'
import type { Reporter } from './report-progress.ts'

/** What both ways of keeping what feeds bring need. */
export interface Watch {
  readonly feeds: readonly string[]
  readonly reading: Reading
  readonly fetcher: Fetcher
  readonly reporter: Reporter
  /** In seconds. */
  readonly interval: number
  readonly once: boolean
}
