/** Runs work of which only the latest counts. */
export interface Latest {
  /** Gives up what runs, and runs this. null where something newer has started meanwhile. @throws what the work throws, unless given up */
  run<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result | null>
  /** Gives up what runs. */
  stop(): void
}

/** So that an answer that comes late never takes the place of a newer one. */
export function createLatest(): Latest {
  let running: AbortController | null = null
  const stop = (): void => {
    running?.abort()
    running = null
  }
  return {
    stop,
    async run(work) {
      stop()
      const own = new AbortController()
      running = own
      try {
        const result = await work(own.signal)
        return own.signal.aborted ? null : result
      } catch (error) {
        if (own.signal.aborted) return null
        throw error
      }
    },
  }
}
