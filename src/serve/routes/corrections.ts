import { createRoute, z } from '@hono/zod-openapi'
import type { Corrector, StoredCorrection } from '../../ledger/index.ts'
import type { App } from '../app.ts'
import { PROBLEMS, Problem } from '../problem.ts'
import {
  correctedSchema,
  correctionFilterSchema,
  correctionListSchema,
  correctionRequestsSchema,
  undoRequestSchema,
} from '../schemas/correction.ts'
import { keySchema } from '../schemas/parameters.ts'
import type { Caller } from '../security/caller.ts'
import type { ServeContext } from '../serve-context.ts'

const tags = ['corrections']
const LIST = {
  200: { description: 'Corrections', content: { 'application/json': { schema: correctionListSchema } } },
  ...PROBLEMS,
}
const CORRECTED = {
  201: {
    description: 'What was stored, and the record that follows from it',
    content: { 'application/json': { schema: correctedSchema } },
  },
  ...PROBLEMS,
}

const listRoute = createRoute({
  method: 'get',
  path: '/api/corrections',
  summary: 'List what people have corrected, in all articles',
  tags,
  request: { query: correctionFilterSchema },
  responses: LIST,
})

const ofArticleRoute = createRoute({
  method: 'get',
  path: '/api/articles/{key}/corrections',
  summary: 'List what people have corrected in an article, undone corrections and undos included',
  tags,
  request: { params: z.object({ key: keySchema }), query: correctionFilterSchema },
  responses: LIST,
})

const correctRoute = createRoute({
  method: 'post',
  path: '/api/articles/{key}/corrections',
  summary: 'Correct an article: all of the requests are stored, or none',
  tags,
  request: {
    params: z.object({ key: keySchema }),
    body: { required: true, content: { 'application/json': { schema: correctionRequestsSchema } } },
  },
  responses: CORRECTED,
})

const undoRoute = createRoute({
  method: 'post',
  path: '/api/corrections/{id}/undo',
  summary: 'Take a correction back; to undo an undo brings it back',
  tags,
  request: {
    params: z.object({
      id: z.string().min(1).describe('Id of the correction, or its beginning, if no other begins so'),
    }),
    body: { required: true, content: { 'application/json': { schema: undoRequestSchema } } },
  },
  responses: CORRECTED,
})

export function correctionRoutes(app: App, { ledger }: ServeContext): void {
  const recordOf = async (article: number) => {
    const entry = await ledger.get(article)
    if (entry === null) throw new Problem(404, `there is no article ${article} in the ledger`)
    return entry.record
  }
  const corrected = async (corrections: readonly StoredCorrection[], article: number) => ({
    corrections,
    article,
    record: await recordOf(article),
  })
  app.openapi(listRoute, async (c) => c.json({ items: await ledger.corrections.list(c.req.valid('query')) }, 200))
  app.openapi(ofArticleRoute, async (c) => {
    const { key } = c.req.valid('param')
    await recordOf(key)
    return c.json({ items: await ledger.corrections.list({ article: key, ...c.req.valid('query') }) }, 200)
  })
  app.openapi(correctRoute, async (c) => {
    const { key } = c.req.valid('param')
    const { requests, ...signature } = c.req.valid('json')
    await recordOf(key)
    const stored = await ledger.corrections.addAll(key, requests, correctorOf(c.get('caller'), signature))
    return c.json(await corrected(stored, key), 201)
  })
  app.openapi(undoRoute, async (c) => {
    const who = correctorOf(c.get('caller'), c.req.valid('json'))
    const stored = await ledger.corrections.undo(c.req.valid('param').id, who)
    return c.json(await corrected([stored], stored.article), 201)
  })
}

interface Signing {
  readonly by?: string | undefined
  readonly why?: string | null | undefined
}

/** Where there are tokens, they tell who corrects. @throws Problem where nobody is named */
function correctorOf({ name }: Caller, { by = undefined, why = null }: Signing): Corrector {
  const corrector = name ?? by
  if (corrector === undefined) throw new Problem(400, 'a correction needs a name: say in "by" who corrects')
  return { by: corrector, why }
}
