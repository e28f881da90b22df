import { createRoute, z } from '@hono/zod-openapi'
import { type ExportedArticle, keepStatements } from '../../export/index.ts'
import type { HistogramQuery, Ledger } from '../../ledger/index.ts'
import type { App } from '../app.ts'
import { PROBLEMS, Problem } from '../problem.ts'
import { FILE_FORMATS, formatSchema } from '../schemas/export.ts'
import { searchFiltersSchema } from '../schemas/search.ts'
import type { ServeContext } from '../serve-context.ts'
import { streamFile } from '../stream-file.ts'

const exportRoute = createRoute({
  method: 'get',
  path: '/api/export/{format}',
  summary: 'Write articles, or what a search finds in them, in a format for other programs',
  description:
    'With no more than an outlet and days, the newest versions of whole articles in the order in which they were stored; with ' +
    'any other filter, the statements that a search with these filters finds, the newest article first.',
  tags: ['export'],
  request: { params: z.object({ format: formatSchema }), query: searchFiltersSchema },
  responses: {
    200: {
      description: 'A file',
      content: Object.fromEntries(
        FILE_FORMATS.map(({ mediaType }) => [mediaType, { schema: z.string().openapi({ format: 'binary' }) }]),
      ),
    },
    ...PROBLEMS,
  },
})

export function exportRoutes(app: App, { ledger, onError }: ServeContext): void {
  app.openapi(exportRoute, async (c) => {
    const { format: wanted } = c.req.valid('param')
    const format = FILE_FORMATS.find(({ name }) => name === wanted)
    if (format === undefined) throw new Problem(404, `there is no format ${wanted}`)
    const articles = await startReading(articlesOf(ledger, c.req.valid('query')))
    return streamFile(c, format.write(articles), {
      mediaType: format.mediaType,
      name: `onrecord-${format.name}`,
      onError,
    })
  })
}

async function* articlesOf(ledger: Ledger, query: HistogramQuery): AsyncGenerator<ExportedArticle> {
  const { outlet, since, until, ...search } = query
  if (Object.keys(search).length === 0) {
    for await (const { record, article } of ledger.entries(query)) yield { record, text: article.text }
    return
  }
  for await (const { entry, statements } of ledger.matches(query))
    yield { record: keepStatements(entry.record, statements), text: entry.article.text }
}

/** Reads the first item before anything is answered, so that a query that cannot be is told as a problem. */
async function startReading<Item>(items: AsyncGenerator<Item>): Promise<AsyncIterable<Item>> {
  const first = await items.next()
  return (async function* () {
    if (first.done) return
    yield first.value
    yield* items
  })()
}
