import type { ImportListener } from './import-runner.ts'
import type { ImportStatus } from './import-status.ts'

/** Failures that are told one by one; others are counted. */
const MOST_FAILURES = 1000

/** Turns what a running import tells into changes of its status. */
export function listenTo(status: () => ImportStatus, change: (changes: Partial<ImportStatus>) => void): ImportListener {
  return {
    total: (total) => change({ total }),
    current: (current) => change({ current }),
    stored: ({ added, unchanged }) => {
      const before = status()
      change({
        done: before.done + added + unchanged,
        added: before.added + added,
        unchanged: before.unchanged + unchanged,
      })
    },
    failed: (failure) => {
      const { done, failed, failures } = status()
      change({
        done: done + 1,
        failed: failed + 1,
        failures: failures.length < MOST_FAILURES ? [...failures, failure] : failures,
      })
    },
  }
}
