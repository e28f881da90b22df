import { setTimeout as sleep } from 'node:timers/promises'

/** Keeps requests to one host apart. */
export interface Pace {
  /** Returns when the host may be asked again; `delay` in milliseconds is what the host itself wants, null where it wants none. */
  wait(url: URL, delay: number | null): Promise<void>
}

/** Longest delay that is kept, in milliseconds: hosts that ask for more are asked once a minute. */
const LONGEST_DELAY = 60_000

export function createPace(leastDelay: number): Pace {
  const freeAt = new Map<string, number>()
  return {
    async wait({ host }, delay) {
      const now = Date.now()
      const start = Math.max(now, freeAt.get(host) ?? 0)
      freeAt.set(host, start + Math.min(Math.max(leastDelay, delay ?? 0), Math.max(leastDelay, LONGEST_DELAY)))
      if (start > now) await sleep(start - now)
    },
  }
}
