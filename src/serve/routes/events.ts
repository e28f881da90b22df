import { createRoute, z } from '@hono/zod-openapi'
import type { App } from '../app.ts'
import { PROBLEMS } from '../problem.ts'
import { factualitySchema } from '../schemas/actors.ts'
import { eventListSchema } from '../schemas/events.ts'
import { cursorSchema, given, limitSchema } from '../schemas/parameters.ts'
import { relationFilters } from '../schemas/relations.ts'
import type { ServeContext } from '../serve-context.ts'

const actorId = z.string().min(1)

const eventsRoute = createRoute({
  method: 'get',
  path: '/api/events',
  summary: 'List events, each as one article tells of it, with who claims it',
  tags: ['events'],
  request: {
    query: z.strictObject({
      ...relationFilters,
      actor: given(actorId, 'Id of an actor who does it, or to whom it is done'),
      source: given(actorId, 'Id of an actor who does it'),
      target: given(actorId, 'Id of an actor to whom it is done'),
      claimedBy: given(actorId, 'Id of the actor who claims it'),
      type: given(z.string(), 'PLOVER type, such as SANCTION'),
      cameo: given(z.string(), 'CAMEO code, or what it starts with'),
      factuality: given(factualitySchema),
      limit: limitSchema(200).default(20),
      cursor: given(cursorSchema),
    }),
  },
  responses: {
    200: { description: 'A page of events', content: { 'application/json': { schema: eventListSchema } } },
    ...PROBLEMS,
  },
})

export function eventRoutes(app: App, { ledger }: ServeContext): void {
  app.openapi(eventsRoute, async (c) => c.json(await ledger.relations.events(c.req.valid('query')), 200))
}
