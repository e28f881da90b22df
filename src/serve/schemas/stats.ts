import { z } from '@hono/zod-openapi'

const range = z.object({ first: z.string(), last: z.string() }).nullable()

export const statsSchema = z
  .object({
    articles: z.int().describe('Articles, each counted once'),
    versions: z.int().describe('All versions of articles'),
    statements: z.int().describe('Of the newest versions'),
    actors: z.int(),
    events: z.int(),
    outlets: z.int(),
    failures: z.int(),
    corrections: z.int(),
    published: range.describe('Earliest and latest publication, as given'),
    added: range.describe('When the first and the last article was stored, ISO 8601, UTC'),
    extractors: z.array(z.object({ version: z.string(), model: z.string(), articles: z.int() })).readonly(),
    bytes: z.int().describe('Size on the disk'),
  })
  .openapi('Stats')
