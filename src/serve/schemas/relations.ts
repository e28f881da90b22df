import { z } from '@hono/zod-openapi'
import { actorIdentitySchema, factualityCountsSchema, stances } from './actors.ts'
import { daySchema, given } from './parameters.ts'

/** What relations and events are filtered by. */
export const relationFilters = {
  since: given(daySchema, 'Published on this day or later'),
  until: given(daySchema, 'Published on this day or earlier'),
  topic: given(z.string(), 'IPTC Media Topic: of statements; of events, that of a statement in the same article'),
  outlet: given(z.string(), 'Name of the outlet'),
}

export const relationMatrixSchema = z
  .object({
    cells: z
      .array(
        z
          .object({
            source: z.string().describe('Id of the actor who speaks or acts'),
            target: z.string().describe('Id of the actor about whom, or to whom'),
            ...stances,
            meanStance: z.number().nullable().describe('null where there are no statements'),
            events: factualityCountsSchema,
          })
          .openapi('RelationCell'),
      )
      .readonly()
      .describe('Those with most first'),
    actors: z.array(actorIdentitySchema).readonly().describe('All that the cells name'),
    complete: z.boolean().describe('False where there are more cells'),
  })
  .openapi('RelationMatrix')

const eventRefs = z
  .array(z.object({ article: z.int().describe('Key of the article'), event: z.string() }).openapi('EventRef'))
  .readonly()

const seriesSchema = z
  .object({
    points: z
      .array(
        z
          .object({
            since: z.string().describe('First day, ISO 8601'),
            until: z.string().describe('Last day'),
            meanStance: z.number().nullable().describe('null where there are no statements'),
            positive: z.int(),
            negative: z.int(),
            statements: z.array(z.int()).readonly().describe('Keys of the statements'),
            events: z
              .object({
                asserted: eventRefs,
                claimed: eventRefs,
                planned: eventRefs,
                hypothetical: eventRefs,
                denied: eventRefs,
              })
              .describe('Never mixed: what an outlet asserts stands apart from what somebody claims'),
          })
          .openapi('SeriesPoint'),
      )
      .readonly()
      .describe('In the order of time; those with nothing in them are left out'),
    undated: z.int().describe('Statements and events in articles without a day of publication'),
  })
  .openapi('Series')

export const pairSchema = z
  .object({
    source: actorIdentitySchema,
    target: actorIdentitySchema,
    grain: z.enum(['month', 'week']),
    forth: seriesSchema.describe('What the source says about, and is said to do to, the target'),
    back: seriesSchema.describe('The same the other way round'),
    complete: z.boolean().describe('False where there are more than 10,000 statements or events either way'),
  })
  .openapi('Pair')
