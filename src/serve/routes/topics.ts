import { createRoute } from '@hono/zod-openapi'
import type { App } from '../app.ts'
import { PROBLEMS } from '../problem.ts'
import { topicListSchema } from '../schemas/topics.ts'
import type { ServeContext } from '../serve-context.ts'

const topicsRoute = createRoute({
  method: 'get',
  path: '/api/topics',
  summary: 'List the topics that statements may have, with their names',
  tags: ['ledger'],
  responses: {
    200: { description: 'Topics', content: { 'application/json': { schema: topicListSchema } } },
    ...PROBLEMS,
  },
})

export function topicRoutes(app: App, { topics }: ServeContext): void {
  app.openapi(topicsRoute, (c) => c.json(topics, 200))
}
