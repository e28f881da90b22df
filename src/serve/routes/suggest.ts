import { createRoute, z } from '@hono/zod-openapi'
import { answerJson } from '../answer-json.ts'
import type { App } from '../app.ts'
import { PROBLEMS } from '../problem.ts'
import { suggestionsSchema } from '../schemas/suggestions.ts'
import type { ServeContext } from '../serve-context.ts'

/** Longest start of a name that is completed, in UTF-16 code units. */
const LONGEST = 200

const suggestRoute = createRoute({
  method: 'get',
  path: '/api/suggest',
  summary: 'Complete the name of a speaker, a target or an outlet',
  tags: ['statements'],
  request: { query: z.strictObject({ q: z.string().max(LONGEST).describe('What has been typed of the name') }) },
  responses: {
    200: {
      description: 'Names; none where nothing typed is a letter or digit',
      content: { 'application/json': { schema: suggestionsSchema } },
    },
    ...PROBLEMS,
  },
})

export function suggestRoutes(app: App, { answers }: ServeContext): void {
  app.openapi(suggestRoute, async (c) => answerJson(c, await answers.suggest(c.req.valid('query').q)))
}
