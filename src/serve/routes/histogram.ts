import { createRoute } from '@hono/zod-openapi'
import { answerJson } from '../answer-json.ts'
import type { App } from '../app.ts'
import { PROBLEMS } from '../problem.ts'
import { histogramSchema } from '../schemas/histogram.ts'
import { searchFiltersSchema } from '../schemas/search.ts'
import type { ServeContext } from '../serve-context.ts'

const histogramRoute = createRoute({
  method: 'get',
  path: '/api/statements/histogram',
  summary: 'Count the statements that a search finds by day, month or year of publication',
  tags: ['statements'],
  request: { query: searchFiltersSchema },
  responses: {
    200: { description: 'Counts in the order of time', content: { 'application/json': { schema: histogramSchema } } },
    ...PROBLEMS,
  },
})

export function histogramRoutes(app: App, { answers }: ServeContext): void {
  app.openapi(histogramRoute, async (c) => answerJson(c, await answers.histogram(c.req.valid('query'))))
}
