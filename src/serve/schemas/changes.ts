import { z } from '@hono/zod-openapi'

/** The data of one server-sent event. */
export const changeSchema = z
  .object({
    type: z.enum(['correction', 'article']),
    article: z.int().describe('Key of the version of the article that is new, or was corrected'),
    correction: z.string().nullable().describe('Id of the correction; null for an article'),
    everywhere: z.boolean().describe('True for a correction of an actor in all articles'),
  })
  .openapi('Change')

export const changeStreamSchema = z.string().describe('Server-sent events, each with a Change as its data')
