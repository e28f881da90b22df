import { createRoute } from '@hono/zod-openapi'
import type { App } from '../app.ts'
import { PROBLEMS } from '../problem.ts'
import { recordAnswerSchema } from '../schemas/article.ts'
import { extractRequestSchema } from '../schemas/extract.ts'
import type { ServeContext } from '../serve-context.ts'

const extractRoute = createRoute({
  method: 'post',
  path: '/api/extract',
  summary: 'Extract a record from an article; nothing of it is kept',
  tags: ['extract'],
  request: { body: { required: true, content: { 'application/json': { schema: extractRequestSchema } } } },
  responses: {
    200: { description: 'The record', content: { 'application/json': { schema: recordAnswerSchema } } },
    ...PROBLEMS,
  },
})

export function extractRoutes(app: App, { extract }: ServeContext): void {
  app.openapi(extractRoute, async (c) => {
    const { article, model } = c.req.valid('json')
    return c.json(await extract(article, model), 200)
  })
}
