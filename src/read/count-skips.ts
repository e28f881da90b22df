import { describeSkipped } from './describe-skipped.ts'
import type { Skipped } from './read-options.ts'

/** Counts what is passed over in one input, by reason. */
export interface SkipCount {
  /** `reason` speaks of several: "they hold no text". */
  add(reason: string): void
  /** Tells each reason once, the most frequent first. */
  tell(of: Pick<Skipped, 'place' | 'what'>, onSkipped: ((skipped: Skipped) => void) | undefined): void
  /** All counts and reasons in words; null where nothing was passed over. */
  inWords(what: Skipped['what']): string | null
}

export function countSkips(): SkipCount {
  const counts = new Map<string, number>()
  const byFrequency = () => [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
  return {
    add: (reason) => void counts.set(reason, (counts.get(reason) ?? 0) + 1),
    tell: (of, onSkipped) => {
      for (const [reason, count] of byFrequency()) onSkipped?.({ ...of, count, reason })
    },
    inWords: (what) =>
      counts.size === 0
        ? null
        : byFrequency()
            .map(([reason, count]) => describeSkipped({ count, what, reason }))
            .join('; '),
  }
}
