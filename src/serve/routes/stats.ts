import { createRoute } from '@hono/zod-openapi'
import { answerJson } from '../answer-json.ts'
import type { App } from '../app.ts'
import { PROBLEMS } from '../problem.ts'
import { statsSchema } from '../schemas/stats.ts'
import type { ServeContext } from '../serve-context.ts'

const statsRoute = createRoute({
  method: 'get',
  path: '/api/stats',
  summary: 'Count what the ledger holds',
  tags: ['ledger'],
  responses: {
    200: { description: 'Counts, dates, sizes', content: { 'application/json': { schema: statsSchema } } },
    ...PROBLEMS,
  },
})

export function statsRoutes(app: App, { answers }: ServeContext): void {
  app.openapi(statsRoute, async (c) => answerJson(c, await answers.stats()))
}
