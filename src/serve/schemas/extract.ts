import { z } from '@hono/zod-openapi'
import { articleSchema } from './article.ts'

/** Longest text that is extracted at once, in UTF-16 code units. */
const LONGEST = 5_000_000

export const extractRequestSchema = z
  .strictObject({
    article: articleSchema.extend({ text: z.string().max(LONGEST) }),
    model: z
      .enum(['default', 'fast'])
      .default('default')
      .describe('Which model finds statements: `default` finds most, `fast` is for archives'),
  })
  .openapi('ExtractRequest')
