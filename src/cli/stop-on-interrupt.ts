export interface Interrupt {
  /** Given at the first Ctrl-C, or when the process is asked to end. A second one ends the process at once. */
  readonly signal: AbortSignal
  /** Leaves signals to others again. */
  release(): void
}

/** Turns Ctrl-C into a signal, so that work under way can be finished. */
export function stopOnInterrupt(): Interrupt {
  const controller = new AbortController()
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort()
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  return {
    signal: controller.signal,
    release: () => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
    },
  }
}
