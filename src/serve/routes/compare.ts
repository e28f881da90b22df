import { createRoute, z } from '@hono/zod-openapi'
import { alignArticles, checkAgainstTranscript, findSimilar } from '../../compare/index.ts'
import type { Ledger, StoredEntry } from '../../ledger/index.ts'
import type { App } from '../app.ts'
import { PROBLEMS, Problem } from '../problem.ts'
import {
  comparisonSchema,
  similarListSchema,
  transcriptAnswerSchema,
  transcriptRequestSchema,
} from '../schemas/compare.ts'
import { keySchema } from '../schemas/parameters.ts'
import type { ServeContext } from '../serve-context.ts'

const tags = ['compare']

const compareRoute = createRoute({
  method: 'get',
  path: '/api/compare',
  summary: 'Put two or three articles side by side: the same quotations, and what each leaves out',
  tags,
  request: {
    query: z.strictObject({
      articles: z
        .string()
        .regex(/^[1-9]\d{0,14}(,[1-9]\d{0,14}){1,2}$/, 'write two or three keys of articles, as 1,2')
        .describe('Keys of two or three articles, as 1,2'),
    }),
  },
  responses: {
    200: { description: 'The comparison', content: { 'application/json': { schema: comparisonSchema } } },
    ...PROBLEMS,
  },
})

const similarRoute = createRoute({
  method: 'get',
  path: '/api/articles/{key}/similar',
  summary: 'Find articles of the same days on the same subject',
  tags,
  request: { params: z.object({ key: keySchema }) },
  responses: {
    200: {
      description: 'Articles, the most alike first',
      content: { 'application/json': { schema: similarListSchema } },
    },
    ...PROBLEMS,
  },
})

const transcriptRoute = createRoute({
  method: 'post',
  path: '/api/compare/transcript',
  summary: 'Look for the quotations of an article in a transcript; nothing of it is kept',
  tags,
  request: { body: { required: true, content: { 'application/json': { schema: transcriptRequestSchema } } } },
  responses: {
    200: { description: 'Each quotation', content: { 'application/json': { schema: transcriptAnswerSchema } } },
    ...PROBLEMS,
  },
})

export function compareRoutes(app: App, { ledger }: ServeContext): void {
  app.openapi(compareRoute, async (c) => {
    const keys = [...new Set(c.req.valid('query').articles.split(',').map(Number))]
    const entries = await Promise.all(keys.map((key) => entryOf(ledger, key)))
    const { quotations, alone } = alignArticles(entries)
    return c.json({ articles: entries.map(summarise), quotations, alone: alone.map(withoutWords) }, 200)
  })
  app.openapi(similarRoute, async (c) => {
    const similar = await findSimilar(ledger, await entryOf(ledger, c.req.valid('param').key))
    return c.json({ items: similar.map(({ entry, ...rest }) => ({ article: summarise(entry), ...rest })) }, 200)
  })
  app.openapi(transcriptRoute, async (c) => {
    const { article: key, transcript } = c.req.valid('json')
    const { article, record } = await entryOf(ledger, key)
    const quotations = checkAgainstTranscript({ record, text: article.text }, transcript)
    const wordsAt = (place: { readonly start: number; readonly end: number } | null): string | null =>
      place && transcript.slice(place.start, place.end)
    return c.json({ quotations: quotations.map((checked) => ({ ...checked, words: wordsAt(checked.place) })) }, 200)
  })
}

async function entryOf(ledger: Ledger, key: number): Promise<StoredEntry> {
  const entry = await ledger.get(key)
  if (entry === null) throw new Problem(404, `there is no article ${key} in the ledger`)
  return entry
}

function summarise({ key, version, record }: StoredEntry) {
  const { title, outlet, published, url } = record.article
  return { key, id: record.id, title, outlet, published, url, version, statements: record.statements.length }
}

const withoutWords = ({ article, statements }: ReturnType<typeof alignArticles>['alone'][number]) => ({
  article,
  statements: statements.map(({ id, kind, speaker, speakerName, text }) => ({ id, kind, speaker, speakerName, text })),
})
