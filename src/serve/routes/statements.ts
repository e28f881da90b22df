import { createRoute } from '@hono/zod-openapi'
import { answerJson } from '../answer-json.ts'
import type { App } from '../app.ts'
import { PROBLEMS } from '../problem.ts'
import { searchQuerySchema, searchResultSchema } from '../schemas/search.ts'
import type { ServeContext } from '../serve-context.ts'

const searchRoute = createRoute({
  method: 'get',
  path: '/api/statements',
  summary: 'Search the statements of the newest versions of all articles',
  tags: ['statements'],
  request: { query: searchQuerySchema },
  responses: {
    200: { description: 'A page of statements', content: { 'application/json': { schema: searchResultSchema } } },
    ...PROBLEMS,
  },
})

export function statementRoutes(app: App, { answers }: ServeContext): void {
  app.openapi(searchRoute, async (c) => answerJson(c, await answers.search(c.req.valid('query'))))
}
