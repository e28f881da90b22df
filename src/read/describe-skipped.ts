import type { Skipped } from './read-options.ts'

/** What was passed over and why, in words: `3 items skipped: they hold no text`. */
export const describeSkipped = ({ count, what, reason }: Omit<Skipped, 'place'>): string =>
  `${count} ${count === 1 ? what.slice(0, -1) : what} skipped: ${reason}`
