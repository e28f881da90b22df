import { z } from '@hono/zod-openapi'
import { actorIdentitySchema, factualitySchema } from './actors.ts'

export const eventListSchema = z
  .object({
    hits: z
      .array(
        z
          .object({
            article: z.int().describe('Key of the article'),
            title: z.string().nullable(),
            published: z.string().nullable(),
            outlet: z.string().nullable(),
            event: z.string().describe('Id of the event in its record'),
            sources: z.array(actorIdentitySchema).readonly(),
            targets: z.array(actorIdentitySchema).readonly(),
            type: z.string().describe('PLOVER type'),
            mode: z.string().nullable(),
            cameo: z.string().nullable(),
            goldstein: z.number().nullable(),
            date: z.string().nullable().describe('When it happened, where the text tells'),
            factuality: factualitySchema,
            claimedBy: z.string().nullable().describe('Id of the statement that claims it'),
            claimant: actorIdentitySchema.nullable().describe('Who makes that statement; null where nobody is known'),
            trigger: z
              .object({ words: z.string(), start: z.int(), end: z.int() })
              .describe('The words that tell of it; offsets are UTF-16 code units into the text of the article'),
          })
          .openapi('EventHit'),
      )
      .readonly()
      .describe('By day of publication, the newest first'),
    next: z.string().nullable().describe('`cursor` of the next page; null at the end'),
  })
  .openapi('EventList')
