import { z } from '@hono/zod-openapi'
import { recordSchema } from '../../model/record.ts'

/** What a person asks for, as in `CorrectionRequest` of the ledger: in terms of the record that they see. */

const { kind, act, topics, speakerStatus, quotes } = recordSchema.shape.statements.element.shape
const { stance } = recordSchema.shape.statements.element.shape.targets.element.shape
const { name, type, wikidata, mentions } = recordSchema.shape.actors.element.shape

const span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) })
const statement = z.string().describe('Id of the statement in the record: s1')
const actorId = z.string().describe('Id of the actor in the record: a1')
const actorChoice = z.union([
  actorId,
  z
    .strictObject({ name, type, wikidata, mention: mentions.element })
    .describe('An actor that the record does not have'),
])
const newContent = { content: z.array(span).min(1), quotes }
const scope = z.enum(['article', 'everywhere'])

export const correctionRequestSchema = z
  .discriminatedUnion('what', [
    z.strictObject({ statement, what: z.literal('kind'), to: kind }),
    z.strictObject({ statement, what: z.literal('content'), to: z.strictObject(newContent) }),
    z.strictObject({ statement, what: z.enum(['cue', 'source']), to: span.nullable() }),
    z.strictObject({
      statement,
      what: z.literal('speaker'),
      to: z.strictObject({ actor: actorChoice.nullable(), status: speakerStatus }),
    }),
    z.strictObject({ statement, what: z.literal('act'), to: act }),
    z.strictObject({ statement, what: z.literal('topics'), to: topics }),
    z.strictObject({
      statement,
      what: z.literal('target'),
      actor: actorChoice,
      to: z
        .strictObject({ stance, mention: span.nullable(), evidence: span.nullable() })
        .nullable()
        .describe('null where the actor is no target'),
    }),
    z.strictObject({ statement, what: z.literal('stance'), actor: actorId, to: stance }),
    z.strictObject({ statement, what: z.enum(['confirm', 'reject']) }),
    z.strictObject({
      what: z.literal('add'),
      to: z.strictObject({
        ...newContent,
        cue: span.nullable(),
        source: span.nullable(),
        speaker: actorChoice.nullable(),
        speakerStatus,
        act,
        topics,
      }),
    }),
    z.strictObject({ what: z.literal('merge'), scope, actors: z.array(actorId), into: actorId }),
    z.strictObject({
      what: z.literal('split'),
      scope,
      actor: actorId,
      mentions: z.array(span),
      as: z.strictObject({ name, type, wikidata }),
    }),
  ])
  .openapi('CorrectionRequest')
