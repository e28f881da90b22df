/** Seconds that a `Retry-After` asks to wait, given as a number or as the date until which; null where it says nothing. */
export function readRetryAfter(value: string | null, now: number = Date.now()): number | null {
  if (value === null) return null
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value)
  const until = Date.parse(value)
  return Number.isNaN(until) ? null : Math.max(0, Math.ceil((until - now) / 1000))
}
