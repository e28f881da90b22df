import { z } from 'zod'
import { anchorSchema } from './anchor.ts'
import { recordSchema } from './record.ts'

/**
 * Corrections: what people say about what was extracted. Each is a value that is never changed; to take one back is
 * another. Places and actors are described so that they can be found again in a later extraction, or a later text.
 */

const { kind, speakerStatus, act, negated, conditional, commitment, topics, time } =
  recordSchema.shape.statements.element.shape
const { broken } = recordSchema.shape.statements.element.shape.quotes.element.shape
const { stance } = recordSchema.shape.statements.element.shape.targets.element.shape
const { name, type, wikidata } = recordSchema.shape.actors.element.shape
const { form } = recordSchema.shape.actors.element.shape.mentions.element.shape

const place = anchorSchema.nullable()

const statedActorSchema = z
  .strictObject({ name, type, wikidata, mention: anchorSchema.extend({ form }) })
  .describe('An actor, known by Wikidata id or name and type, else by the mention')

const targetValueSchema = z
  .strictObject({ stance, mention: place.describe('null where the target is implied'), evidence: place })
  .nullable()
  .describe('null where the actor is no target')

const contentValueSchema = z.strictObject({
  pieces: z.array(anchorSchema).min(1).describe('In text order, never overlapping'),
  quotes: z.array(anchorSchema.extend({ broken })).describe('The stretches in quotation marks that belong to it'),
})

const speakerValueSchema = z.strictObject({ actor: statedActorSchema.nullable(), status: speakerStatus })

const statedSchema = z
  .strictObject({
    kind,
    content: contentValueSchema,
    cue: place,
    source: place,
    speaker: speakerValueSchema,
    anonymity: place,
    act,
    negated,
    conditional,
    commitment,
    targets: z.array(z.strictObject({ actor: statedActorSchema, value: targetValueSchema.unwrap() })),
    topics,
    time,
  })
  .describe('A whole statement, with its places and actors described')

const made = {
  id: z.string().regex(/^c[0-9a-f]{16}$/),
  by: z.string().min(1).describe('Who corrected'),
  at: z.iso.datetime().describe('When: ISO 8601, UTC'),
  article: z.string().min(1).nullable().describe('Id of the article; null where it holds everywhere'),
  extractor: z.string().describe('Version of the extractor whose record was corrected'),
  why: z.string().min(1).nullable(),
}

const ofStatement = {
  ...made,
  /** Content and cue of the statement as extracted, or, where a person added it, as added. */
  statement: z.strictObject({ content: z.array(anchorSchema).min(1), cue: place }),
}

const field = <What extends string, Value extends z.ZodType>(what: What, value: Value) =>
  z.strictObject({ ...ofStatement, what: z.literal(what), before: value, after: value })

const statementCorrectionSchema = z.discriminatedUnion('what', [
  field('kind', kind),
  field('content', contentValueSchema),
  field('cue', place),
  field('source', place),
  field('speaker', speakerValueSchema),
  field('act', act),
  field('topics', topics),
  field('target', targetValueSchema).extend({ actor: statedActorSchema }),
  field('stance', stance).extend({ actor: statedActorSchema }),
  field('confirm', statedSchema).describe('Reviewed and found right as it stands'),
  z.strictObject({ ...ofStatement, what: z.literal('reject'), before: statedSchema, after: z.null() }),
  z.strictObject({ ...ofStatement, what: z.literal('add'), before: z.null(), after: statedSchema }),
])

const scope = z.enum(['article', 'everywhere'])

const actorCorrectionSchema = z.discriminatedUnion('what', [
  z
    .strictObject({
      ...made,
      what: z.literal('merge'),
      scope,
      before: z.array(statedActorSchema).min(1),
      after: statedActorSchema,
    })
    .describe('Those in before are one with the actor in after'),
  z
    .strictObject({
      ...made,
      what: z.literal('split'),
      scope,
      before: statedActorSchema,
      after: z.strictObject({ name, type, wikidata }),
      mentions: z.array(anchorSchema).min(1),
    })
    .describe('These mentions are of another actor; everywhere: all mentions with these words'),
])

const undoSchema = z.strictObject({ ...made, what: z.literal('undo'), undoes: made.id })

export const correctionSchema = z.union([statementCorrectionSchema, actorCorrectionSchema, undoSchema])

export type Correction = z.infer<typeof correctionSchema>
export type StatementCorrection = z.infer<typeof statementCorrectionSchema>
export type ActorCorrection = z.infer<typeof actorCorrectionSchema>
export type Stated = z.infer<typeof statedSchema>
export type StatedActor = z.infer<typeof statedActorSchema>
export type StatedPlace = StatementCorrection['statement']
