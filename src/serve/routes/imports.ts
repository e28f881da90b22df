import { createRoute, z } from '@hono/zod-openapi'
import type { App } from '../app.ts'
import type { ImportQueue } from '../imports/create-import-queue.ts'
import type { ImportStatus } from '../imports/import-status.ts'
import { readSource } from '../imports/read-source.ts'
import { PROBLEMS, Problem } from '../problem.ts'
import {
  importFormSchema,
  importListSchema,
  importRequestSchema,
  importStatusSchema,
  importStreamSchema,
} from '../schemas/imports.ts'
import type { ServeContext } from '../serve-context.ts'
import { type ServerEvent, streamEvents } from '../stream-events.ts'

const tags = ['imports']
const params = z.object({ id: z.string().describe('Id of the import') })

const listRoute = createRoute({
  method: 'get',
  path: '/api/imports',
  summary: 'List the imports that wait, run, or ended lately',
  tags,
  responses: {
    200: { description: 'Imports', content: { 'application/json': { schema: importListSchema } } },
    ...PROBLEMS,
  },
})

const addRoute = createRoute({
  method: 'post',
  path: '/api/imports',
  summary: 'Import articles: from files, from a text, from web addresses, or from a feed',
  description:
    'Once it is accepted it is kept on the disk: a server that is stopped goes on with it when it is started again.',
  tags,
  responses: {
    202: { description: 'Accepted', content: { 'application/json': { schema: importStatusSchema } } },
    ...PROBLEMS,
  },
})

const getRoute = createRoute({
  method: 'get',
  path: '/api/imports/{id}',
  summary: 'Tell how far an import has come',
  tags,
  request: { params },
  responses: {
    200: { description: 'The import', content: { 'application/json': { schema: importStatusSchema } } },
    ...PROBLEMS,
  },
})

const eventsRoute = createRoute({
  method: 'get',
  path: '/api/imports/{id}/events',
  summary: 'Watch an import, as server-sent events that end with it',
  tags,
  request: { params },
  responses: {
    200: {
      description: 'The import, each time that it changes',
      content: { 'text/event-stream': { schema: importStreamSchema } },
    },
    ...PROBLEMS,
  },
})

const cancelRoute = createRoute({
  method: 'delete',
  path: '/api/imports/{id}',
  summary: 'Cancel an import; what it has stored stays',
  tags,
  request: { params },
  responses: {
    200: { description: 'The import', content: { 'application/json': { schema: importStatusSchema } } },
    ...PROBLEMS,
  },
})

export function importRoutes(app: App, { imports, closing }: ServeContext): void {
  if (imports === null) return
  const get = (id: string): ImportStatus => statusOf(imports, id)
  // The body is one of several types: it is checked by hand, against these very schemas.
  app.openAPIRegistry.registerPath({
    ...addRoute,
    request: {
      body: {
        required: true,
        content: {
          'multipart/form-data': { schema: importFormSchema },
          'application/json': { schema: importRequestSchema },
        },
      },
    },
  })
  app.openapi({ ...addRoute, hide: true }, async (c) =>
    c.json(await imports.add(await readSource(c), c.get('caller').name), 202),
  )
  app.openapi(listRoute, (c) => c.json({ items: imports.list() }, 200))
  app.openapi(getRoute, (c) => c.json(get(c.req.valid('param').id), 200))
  app.openapi(cancelRoute, async (c) => {
    const { id } = c.req.valid('param')
    get(id)
    await imports.cancel(id)
    return c.json(get(id), 200)
  })
  app.openapi(eventsRoute, (c) => {
    const { id } = get(c.req.valid('param').id)
    async function* events(signal: AbortSignal): AsyncGenerator<ServerEvent> {
      for await (const status of imports?.watch(id, signal) ?? []) yield { data: status }
    }
    return streamEvents(c, events, closing)
  })
}

function statusOf(imports: ImportQueue, id: string): ImportStatus {
  const status = imports.get(id)
  if (status === null) throw new Problem(404, `there is no import ${id}, or it ended long ago`)
  return status
}
