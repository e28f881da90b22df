import { z } from '@hono/zod-openapi'
import { facetCountSchema, hitSchema } from './search.ts'

const identity = {
  id: z.string().describe('Wikidata id; or type and name, as person:ana-veld, where that is not known'),
  name: z.string(),
  type: z.string(),
  wikidata: z.string().nullable(),
  code: z.string().nullable().describe('CAMEO code'),
}

export const actorIdentitySchema = z.object(identity).openapi('ActorIdentity')

export const actorListSchema = z
  .object({
    items: z
      .array(
        z.object({
          ...identity,
          by: z.int().describe('Statements by this actor'),
          about: z.int().describe('Targets of statements that it is'),
        }),
      )
      .readonly(),
    next: z.string().nullable().describe('`cursor` of the next page; null at the end'),
  })
  .openapi('ActorList')

export const stances = {
  statements: z.int(),
  positive: z.int(),
  negative: z.int(),
}

const actorStances = z
  .array(
    z
      .object({
        actor: actorIdentitySchema,
        ...stances,
        meanStance: z.number().describe('From -1, against, to 1, for: as worded'),
      })
      .openapi('ActorStances'),
  )
  .readonly()

export const factualitySchema = z.enum(['asserted', 'claimed', 'planned', 'hypothetical', 'denied'])

export const factualityCountsSchema = z
  .object({
    asserted: z.int().describe('By the outlet itself'),
    claimed: z.int().describe('By somebody whom it quotes'),
    planned: z.int(),
    hypothetical: z.int(),
    denied: z.int(),
  })
  .openapi('FactualityCounts')

const months = z
  .array(z.object({ month: z.string().describe('As 2031-05'), count: z.int() }).openapi('MonthCount'))
  .readonly()

const officeSchema = z
  .object({
    office: z.string(),
    state: z.string().nullable().describe('ISO 3166-1 alpha-3 code; null for an office of no state'),
    from: z.string().nullable().describe('ISO 8601, of a day, month or year; null where not known'),
    to: z.string().nullable().describe('As `from`; where `open`, the day on which it was last seen to be held'),
    open: z.boolean(),
  })
  .openapi('Office')

export const actorProfileSchema = z
  .object({
    actor: actorIdentitySchema,
    offices: z.array(officeSchema).readonly().describe('From the knowledge that comes with this version'),
    names: z.array(facetCountSchema).readonly().describe('Names in records; counts are of articles'),
    aliases: z
      .array(
        z
          .object({
            ...facetCountSchema.shape,
            article: z.int().describe('Key of the newest article in which they do'),
          })
          .openapi('ActorAlias'),
      )
      .readonly()
      .describe('Words that stand for it; counts are of mentions'),
    by: z.int(),
    about: z.int(),
    acts: z.array(facetCountSchema).readonly(),
    months: months.describe('Statements by the actor by month of publication'),
    topics: z.array(z.object({ topic: z.string(), count: z.int(), months }).openapi('TopicMonths')).readonly(),
    speaksAbout: actorStances,
    spokenAboutBy: actorStances,
    eventsBy: factualityCountsSchema,
    eventsToward: factualityCountsSchema,
  })
  .openapi('ActorProfile')

export const statementListSchema = z
  .object({
    hits: z.array(hitSchema).readonly().describe('The newest first'),
    next: z.string().nullable().describe('`cursor` of the next page; null at the end'),
  })
  .openapi('StatementList')
