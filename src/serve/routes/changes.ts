import { createRoute } from '@hono/zod-openapi'
import type { LedgerMark } from '../../ledger/index.ts'
import type { App } from '../app.ts'
import { createChangeFeed } from '../changes/create-change-feed.ts'
import { PROBLEMS } from '../problem.ts'
import { changeStreamSchema } from '../schemas/changes.ts'
import type { ServeContext } from '../serve-context.ts'
import { type ServerEvent, streamEvents } from '../stream-events.ts'

const changesRoute = createRoute({
  method: 'get',
  path: '/api/changes',
  summary: 'Watch articles and corrections come in, whoever brings them, as server-sent events',
  description: 'A browser that was cut off is told what it has missed, by the `Last-Event-ID` that it sends by itself.',
  tags: ['changes'],
  responses: {
    200: { description: 'Events without end', content: { 'text/event-stream': { schema: changeStreamSchema } } },
    ...PROBLEMS,
  },
})

export function changeRoutes(app: App, { ledger, closing }: ServeContext): void {
  const feed = createChangeFeed(ledger)
  app.openapi(changesRoute, async (c) => {
    const from = readMark(c.req.header('Last-Event-ID')) ?? (await feed.now())
    async function* events(signal: AbortSignal): AsyncGenerator<ServerEvent> {
      for await (const { mark, changes } of feed.since(from, signal))
        for (const change of changes) yield { id: writeMark(mark), data: change }
    }
    return streamEvents(c, events, closing)
  })
}

const writeMark = ({ article, correction }: LedgerMark): string => `${article}-${correction}`

/** null where it is none of ours. */
function readMark(id: string | undefined): LedgerMark | null {
  const [, article, correction] = /^(\d{1,15})-(\d{1,15})$/.exec(id ?? '') ?? []
  return article === undefined || correction === undefined
    ? null
    : { article: Number(article), correction: Number(correction) }
}
