import { setImmediate as turn } from 'node:timers/promises'

/** Passes a stream on until the signal is given, and ends it then, even while it waits for its next item. */
export async function* untilAborted<Item>(stream: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  const iterator = stream[Symbol.asyncIterator]()
  const aborted = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null)
    else signal.addEventListener('abort', () => resolve(null), { once: true })
  })
  let waiting = false
  try {
    for (;;) {
      waiting = true
      const result = await Promise.race([iterator.next(), aborted])
      if (result === null) return
      waiting = false
      if (result.done) return
      yield result.value
      // Where items come without a pause, signals need a turn to be heard.
      await turn()
    }
  } finally {
    // A stream that is waiting, for a slow server say, would let its end wait as well.
    const ended = iterator.return?.()
    if (!waiting) await ended
  }
}
