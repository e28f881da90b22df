import { createRoute, z } from '@hono/zod-openapi'
import type { ActorIdentity, Ledger } from '../../ledger/index.ts'
import type { App } from '../app.ts'
import { PROBLEMS, Problem } from '../problem.ts'
import { actorListSchema, actorProfileSchema, statementListSchema } from '../schemas/actors.ts'
import { cursorSchema, daySchema, given, limitSchema } from '../schemas/parameters.ts'
import type { ServeContext } from '../serve-context.ts'

const tags = ['actors']

export const actorIdSchema = z
  .string()
  .min(1)
  .describe('Id of an actor, or the whole name of one without a Wikidata id')

/** Longest start of a name that is looked for, in UTF-16 code units. */
const LONGEST = 200

const listRoute = createRoute({
  method: 'get',
  path: '/api/actors',
  summary: 'List actors, those who say most or are spoken about most first',
  tags,
  request: {
    query: z.strictObject({
      name: given(z.string().max(LONGEST), 'What has been typed of a name'),
      limit: limitSchema(200).default(20),
      cursor: given(cursorSchema),
    }),
  },
  responses: {
    200: { description: 'A page of actors', content: { 'application/json': { schema: actorListSchema } } },
    ...PROBLEMS,
  },
})

const profileRoute = createRoute({
  method: 'get',
  path: '/api/actors/{id}',
  summary: 'Tell what an actor says, about whom and how, and what is said about it',
  tags,
  request: { params: z.object({ id: actorIdSchema }) },
  responses: {
    200: { description: 'The actor', content: { 'application/json': { schema: actorProfileSchema } } },
    ...PROBLEMS,
  },
})

const statementsRoute = createRoute({
  method: 'get',
  path: '/api/actors/{id}/statements',
  summary: 'List the statements by an actor, or about it, the newest first',
  tags,
  request: {
    params: z.object({ id: actorIdSchema }),
    query: z.strictObject({
      role: z.enum(['speaker', 'target']).default('speaker').describe('Whether the actor speaks or is spoken about'),
      with: given(actorIdSchema, 'The other one: about whom, or who speaks'),
      since: given(daySchema, 'Published on this day or later'),
      until: given(daySchema, 'Published on this day or earlier'),
      limit: limitSchema(200).default(20),
      cursor: given(cursorSchema),
    }),
  },
  responses: {
    200: { description: 'A page of statements', content: { 'application/json': { schema: statementListSchema } } },
    ...PROBLEMS,
  },
})

/** The actor that an id or a name stands for. @throws Problem where there is none */
export async function actorOf(ledger: Ledger, idOrName: string): Promise<ActorIdentity> {
  const actor = await ledger.actors.resolve(idOrName)
  if (actor === null) throw new Problem(404, `the ledger knows no actor ${JSON.stringify(idOrName)}`)
  return actor
}

export function actorRoutes(app: App, { ledger, officesOf }: ServeContext): void {
  app.openapi(listRoute, async (c) => c.json(await ledger.actors.find(c.req.valid('query')), 200))
  app.openapi(profileRoute, async (c) => {
    const actor = await actorOf(ledger, c.req.valid('param').id)
    const profile = await ledger.actors.profile(actor.id)
    if (profile === null) throw new Problem(404, `the ledger no longer knows the actor ${actor.id}`)
    return c.json({ ...profile, offices: officesOf(actor) }, 200)
  })
  app.openapi(statementsRoute, async (c) => {
    const { role, with: otherId, ...query } = c.req.valid('query')
    const { id } = await actorOf(ledger, c.req.valid('param').id)
    const other = otherId === undefined ? null : (await actorOf(ledger, otherId)).id
    const pair = role === 'speaker' ? { source: id, target: other } : { source: other, target: id }
    const given = Object.fromEntries(Object.entries(pair).filter(([, value]) => value !== null))
    return c.json(await ledger.actors.statements({ ...query, ...given }), 200)
  })
}
