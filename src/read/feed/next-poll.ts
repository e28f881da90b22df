const MINUTE = 60
const DAY = 24 * 60 * MINUTE

/** Longest wait in seconds: feeds that fail are still asked for once a day, and servers may ask for a week. */
const LONGEST_BACK_OFF = DAY
const LONGEST_RETRY_AFTER = 7 * DAY

/** Seconds until a feed is asked for again that has answered; it may say itself, within a day, for how long its answer is fresh. */
export const afterSuccess = (interval: number, maxAge: number | null): number =>
  Math.max(interval, Math.min(maxAge ?? 0, DAY))

/** Seconds until a feed is asked for again that has failed `errors` times running: twice as long each time, and never before the server wants it. */
export function afterFailure(interval: number, errors: number, retryAfter: number | null): number {
  const backOff = Math.min(interval * 2 ** errors, Math.max(interval, LONGEST_BACK_OFF))
  return Math.max(backOff, Math.min(retryAfter ?? 0, LONGEST_RETRY_AFTER))
}
