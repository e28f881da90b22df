import { createRoute, z } from '@hono/zod-openapi'
import { buildSeries } from '../../compare/index.ts'
import { answerJson } from '../answer-json.ts'
import type { App } from '../app.ts'
import { PROBLEMS } from '../problem.ts'
import { given, limitSchema } from '../schemas/parameters.ts'
import { pairSchema, relationFilters, relationMatrixSchema } from '../schemas/relations.ts'
import type { ServeContext } from '../serve-context.ts'
import { actorIdSchema, actorOf } from './actors.ts'

const tags = ['relations']

const matrixRoute = createRoute({
  method: 'get',
  path: '/api/relations',
  summary: 'Count what actors say about each other and are said to do to each other',
  tags,
  request: {
    query: z.strictObject({
      ...relationFilters,
      kind: given(z.enum(['statements', 'events']), 'What cells must have and are sorted by; either where absent'),
      minCount: z.coerce.number().int().min(1).default(1).describe('Fewest of these in a cell'),
      actor: given(actorIdSchema, 'Only relations of this actor, either way'),
      limit: limitSchema(5000).default(500),
    }),
  },
  responses: {
    200: { description: 'Cells of a matrix', content: { 'application/json': { schema: relationMatrixSchema } } },
    ...PROBLEMS,
  },
})

const pairRoute = createRoute({
  method: 'get',
  path: '/api/relations/{source}/{target}',
  summary: 'Tell over time what two actors say about each other and are said to do to each other',
  tags,
  request: {
    params: z.object({ source: actorIdSchema, target: actorIdSchema }),
    query: z.strictObject({ ...relationFilters, grain: z.enum(['month', 'week']).default('month') }),
  },
  responses: {
    200: { description: 'Both directions', content: { 'application/json': { schema: pairSchema } } },
    ...PROBLEMS,
  },
})

export function relationRoutes(app: App, { ledger, answers }: ServeContext): void {
  app.openapi(matrixRoute, async (c) => answerJson(c, await answers.matrix(c.req.valid('query'))))
  app.openapi(pairRoute, async (c) => {
    const { grain, ...filter } = c.req.valid('query')
    const source = await actorOf(ledger, c.req.valid('param').source)
    const target = await actorOf(ledger, c.req.valid('param').target)
    const forth = await ledger.relations.pair({ ...filter, source: source.id, target: target.id })
    const back = await ledger.relations.pair({ ...filter, source: target.id, target: source.id })
    const complete = forth.complete && back.complete
    return c.json(
      { source, target, grain, forth: buildSeries(forth, grain), back: buildSeries(back, grain), complete },
      200,
    )
  })
}
