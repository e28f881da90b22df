import { createRoute, z } from '@hono/zod-openapi'
import type { StoredEntry } from '../../ledger/index.ts'
import { answerJson } from '../answer-json.ts'
import type { App } from '../app.ts'
import { PROBLEMS, Problem } from '../problem.ts'
import { articleKeysSchema, articleListSchema, recordAnswerSchema, storedArticleSchema } from '../schemas/article.ts'
import { cursorSchema, daySchema, given, keySchema, limitSchema } from '../schemas/parameters.ts'
import type { ServeContext } from '../serve-context.ts'

const tags = ['articles']
const asSchema = z
  .enum(['corrected', 'extracted'])
  .default('corrected')
  .describe('The record with the corrections of people, or as extracted')

const listRoute = createRoute({
  method: 'get',
  path: '/api/articles',
  summary: 'List the newest versions of all articles, last stored first',
  tags,
  request: {
    query: z.strictObject({
      outlet: given(z.string(), 'Name of the outlet, as the articles have it'),
      since: given(daySchema, 'Published on this day or later'),
      until: given(daySchema, 'Published on this day or earlier'),
      limit: limitSchema(200).default(50),
      cursor: given(cursorSchema),
    }),
  },
  responses: {
    200: { description: 'A page of articles', content: { 'application/json': { schema: articleListSchema } } },
    ...PROBLEMS,
  },
})

const findRoute = createRoute({
  method: 'get',
  path: '/api/articles/find',
  summary: 'Find the versions of an article by its id or URL',
  tags,
  request: { query: z.strictObject({ id: z.string().min(1).describe('Id or URL') }) },
  responses: {
    200: {
      description: 'Keys of the versions, newest first; none where there is no such article',
      content: { 'application/json': { schema: articleKeysSchema } },
    },
    ...PROBLEMS,
  },
})

const getRoute = createRoute({
  method: 'get',
  path: '/api/articles/{key}',
  summary: 'Get a version of an article with its record',
  tags,
  request: { params: z.object({ key: keySchema }), query: z.strictObject({ as: asSchema }) },
  responses: {
    200: { description: 'The article', content: { 'application/json': { schema: storedArticleSchema } } },
    ...PROBLEMS,
  },
})

const recordRoute = createRoute({
  method: 'get',
  path: '/api/articles/{key}/record',
  summary: 'Get the record of a version of an article',
  tags,
  request: { params: z.object({ key: keySchema }), query: z.strictObject({ as: asSchema }) },
  responses: {
    200: { description: 'The record', content: { 'application/json': { schema: recordAnswerSchema } } },
    ...PROBLEMS,
  },
})

export function articleRoutes(app: App, { ledger, answers }: ServeContext): void {
  const get = async (key: number): Promise<StoredEntry> => {
    const entry = await ledger.get(key)
    if (entry === null) throw new Problem(404, `there is no article ${key} in the ledger`)
    return entry
  }
  app.openapi(listRoute, async (c) => answerJson(c, await answers.list(c.req.valid('query'))))
  app.openapi(findRoute, async (c) => c.json({ keys: await ledger.find(c.req.valid('query').id) }, 200))
  app.openapi(getRoute, async (c) => {
    const { extracted, record, ...entry } = await get(c.req.valid('param').key)
    return c.json({ ...entry, record: c.req.valid('query').as === 'extracted' ? extracted : record }, 200)
  })
  app.openapi(recordRoute, async (c) => {
    const { extracted, record } = await get(c.req.valid('param').key)
    return c.json(c.req.valid('query').as === 'extracted' ? extracted : record, 200)
  })
}
