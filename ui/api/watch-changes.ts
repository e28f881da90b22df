import type { Change } from '../../src/serve/index.ts'
import { send } from './ask.ts'
import { readEvents } from './read-events.ts'

/** How long to wait before a stream that broke off is opened again, in milliseconds. */
const PAUSE = 3000

/**
 * Tells of each change in the ledger, whoever makes it, until the signal is aborted. A stream that breaks off is opened again;
 * `onreopened` says that changes may have been missed meanwhile.
 */
export async function watchChanges(
  signal: AbortSignal,
  { onchange, onreopened }: { readonly onchange: (change: Change) => void; readonly onreopened: () => void },
): Promise<void> {
  let isFirst = true
  while (!signal.aborted) {
    try {
      const { body } = await send('/api/changes', { signal, accept: 'text/event-stream' })
      if (!isFirst) onreopened()
      isFirst = false
      if (body !== null) for await (const { data } of readEvents(body)) onchange(JSON.parse(data))
    } catch {
      // What is shown stays right for the moment it was asked for; the next opening asks again.
    }
    await new Promise((resolve) => window.setTimeout(resolve, PAUSE))
  }
}
