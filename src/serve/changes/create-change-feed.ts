import type { Ledger, LedgerMark } from '../../ledger/index.ts'

/** Something that has come into the ledger. */
export interface Change {
  readonly type: 'correction' | 'article'
  /** Key of the version of the article that is new, or was corrected. */
  readonly article: number
  /** Id of the correction; null for an article. */
  readonly correction: string | null
  /** True for a correction of an actor in all articles. */
  readonly everywhere: boolean
}

/** Changes, and the mark to go on from after them. */
export interface Changes {
  readonly mark: LedgerMark
  readonly changes: readonly Change[]
}

export interface ChangeFeed {
  /** The mark of now. */
  now(): Promise<LedgerMark>
  /** What has come since a mark, each time that something has, until the signal is given. */
  since(mark: LedgerMark, signal: AbortSignal): AsyncGenerator<Changes>
}

/** Milliseconds between two looks at the ledger, while anybody waits. */
const INTERVAL = 1000

/** Tells what comes into a ledger, by this program or another. Looks for itself only while somebody waits. */
export function createChangeFeed(ledger: Ledger): ChangeFeed {
  const waiting = new Set<() => void>()
  let looking = false
  let seen: string | null = null

  async function look(): Promise<void> {
    const revision = await ledger.revision().catch(() => null)
    if (revision !== seen) {
      seen = revision
      const woken = [...waiting]
      waiting.clear()
      for (const wake of woken) wake()
    }
    looking = false
    lookLater()
  }

  function lookLater(): void {
    if (looking || waiting.size === 0) return
    looking = true
    setTimeout(look, INTERVAL)
  }

  function changed(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        waiting.delete(wake)
        signal.removeEventListener('abort', wake)
        resolve()
      }
      waiting.add(wake)
      signal.addEventListener('abort', wake)
      lookLater()
    })
  }

  return {
    now: async () => (await ledger.changes(null)).mark,
    since: async function* (mark, signal) {
      let from = mark
      while (!signal.aborted) {
        const found = await ledger.changes(from)
        from = found.mark
        const changes: Change[] = [
          ...found.articles.map(
            (article): Change => ({ type: 'article', article, correction: null, everywhere: false }),
          ),
          ...found.corrections.map(
            ({ id, article, everywhere }): Change => ({ type: 'correction', article, correction: id, everywhere }),
          ),
        ]
        if (changes.length > 0) yield { mark: from, changes }
        else await changed(signal)
      }
    },
  }
}
