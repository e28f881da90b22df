import { createRoute } from '@hono/zod-openapi'
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

export function statementRoutes(app: App, { ledger }: ServeContext): void {
  app.openapi(searchRoute, async (c) => c.json(await ledger.search(c.req.valid('query')), 200))
}
