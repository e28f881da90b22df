import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { AppEnv } from './app.ts'

export interface ServerEvent {
  readonly data: unknown
  /** What a browser that comes back sends as `Last-Event-ID`. */
  readonly id?: string
  readonly event?: string
}

/** Milliseconds between two signs of life, so that no proxy takes a stream that waits for a dead one. */
const HEARTBEAT = 20_000

/**
 * Answers with server-sent events, until there are no more, the caller has gone, or the server closes. `events` is told of the
 * latter two by its signal.
 */
export function streamEvents(
  c: Context<AppEnv>,
  events: (signal: AbortSignal) => AsyncIterable<ServerEvent>,
  closing: AbortSignal,
): Response {
  const gone = new AbortController()
  const signal = AbortSignal.any([gone.signal, closing])
  c.header('Cache-Control', 'no-store')
  return streamSSE(c, async (stream) => {
    stream.onAbort(() => gone.abort())
    const heartbeat = setInterval(() => void stream.write(': \n\n'), HEARTBEAT)
    try {
      // A first sign of life tells that the stream stands.
      await stream.write(': \n\n')
      for await (const { data, ...fields } of events(signal)) {
        if (signal.aborted) break
        await stream.writeSSE({ ...fields, data: JSON.stringify(data) })
      }
    } finally {
      clearInterval(heartbeat)
    }
  })
}
