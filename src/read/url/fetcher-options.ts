export interface FetcherOptions {
  /** True to fetch from private networks too. */
  readonly allowPrivate?: boolean
  /** Least time between two requests to one host in milliseconds; a second where absent. */
  readonly hostDelay?: number
  /** Largest answer in bytes, compressed or not; 10 MiB where absent. */
  readonly largest?: number
  /** Longest time for one request in milliseconds; half a minute where absent. */
  readonly longestTime?: number
}
