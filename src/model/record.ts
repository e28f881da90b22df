import { z } from 'zod'
import { ACTOR_TYPES, ACTS, KINDS, STATUSES } from './choices.ts'

/**
 * The record: what Onrecord makes of one article. These schemas are the types, the validation and the source of the
 * published JSON Schema (`schema/record.schema.json`). A field that is here keeps its name and meaning.
 */

const offset = z.int().min(0)
const span = { start: offset, end: offset }
const spanSchema = z.strictObject(span).describe('Half-open span in UTF-16 code units into the text of the article')
const statementId = z.string().regex(/^s[1-9][0-9]*$/)
const actorId = z.string().regex(/^a[1-9][0-9]*$/)
const eventId = z.string().regex(/^e[1-9][0-9]*$/)

const articleSchema = z.strictObject({
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the UTF-8 text, in hex'),
  length: offset.describe('Length of the text in UTF-16 code units'),
  url: z.string().nullable(),
  title: z.string().nullable(),
  published: z.string().nullable().describe('ISO 8601, as given'),
  outlet: z.string().nullable(),
  lang: z.string().nullable().describe('BCP 47 tag'),
  from: z.string().describe('Media type of what the text was read from'),
})

const blockSchema = z.strictObject({
  role: z.enum(['headline', 'standfirst', 'heading', 'byline', 'dateline', 'paragraph', 'caption', 'other']),
  ...span,
  section: offset.describe('0 before the first heading, one more from each heading on'),
})

const quoteSchema = z
  .strictObject({ ...span, broken: z.enum(['open', 'close']).nullable().describe('The mark that the text lacks') })
  .describe('A stretch in quotation marks, marks included')

const targetSchema = z.strictObject({
  actor: actorId,
  stance: z.union([z.literal(-1), z.literal(0), z.literal(1)]).describe('Of the speaker, as worded'),
  mention: spanSchema.nullable().describe('null where the target is implied'),
  evidence: spanSchema.nullable(),
})

const statementSchema = z.strictObject({
  id: statementId,
  kind: z.enum(KINDS).describe('All, some or none of the words of the content stand in quotation marks'),
  content: z.array(spanSchema).min(1).describe('What was said: in text order, never overlapping'),
  cue: spanSchema.nullable(),
  source: spanSchema.nullable().describe('null where nobody is named'),
  quotes: z.array(quoteSchema),
  speaker: actorId.nullable(),
  speakerStatus: z.enum(STATUSES),
  anonymity: spanSchema.nullable().describe('The stated reason for not naming the source'),
  within: statementId.nullable().describe('The statement whose content holds this one'),
  act: z.enum(ACTS).nullable().describe('null where this version of the extractor does not tell'),
  negated: z.boolean(),
  conditional: z.boolean().default(false).describe('The speaker names a condition for what he says or does'),
  commitment: z.boolean().default(false).describe('The speaker binds himself, or those he speaks for, to act'),
  targets: z.array(targetSchema),
  topics: z.array(z.string()).describe('IPTC Media Topics'),
  time: z.string().nullable().describe('When it was said, where the text tells'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe('Of all statements at 0.9, nine in ten are right; 1 where a person answers for it'),
})

const actorSchema = z.strictObject({
  id: actorId,
  name: z.string().min(1),
  type: z.enum(ACTOR_TYPES),
  wikidata: z
    .string()
    .regex(/^Q[1-9][0-9]*$/)
    .nullable(),
  code: z.string().nullable().describe('CAMEO code'),
  of: actorId.nullable().describe('The state or organisation that it acts for'),
  mentions: z
    .array(z.strictObject({ ...span, form: z.enum(['name', 'title', 'pronoun', 'demonym', 'capital', 'collective']) }))
    .min(1),
})

const timeSchema = z.strictObject({ ...span, value: z.string(), grain: z.string() })

const topicSchema = z.strictObject({
  topic: z.string().describe('IPTC Media Topic'),
  section: offset.nullable().describe('null where it is a topic of the whole article'),
  confidence: z.number().min(0).max(1),
})

const eventSchema = z.strictObject({
  id: eventId,
  source: z.array(actorId),
  target: z.array(actorId),
  type: z.string().describe('PLOVER type'),
  mode: z.string().nullable().describe('PLOVER mode'),
  cameo: z.string().nullable(),
  goldstein: z.number().nullable(),
  date: z.string().nullable(),
  trigger: spanSchema,
  claimedBy: statementId.nullable(),
  factuality: z.enum(['asserted', 'claimed', 'planned', 'hypothetical', 'denied']),
  mentions: z
    .array(spanSchema)
    .default([])
    .describe('Triggers of all its mentions, in text order, the first one included'),
  statement: statementId
    .nullable()
    .default(null)
    .describe('The statement that is itself this event: an accusation, a demand; null where something is told'),
})

const messageSchema = z.strictObject({ rule: z.string().min(1), ...span, text: z.string().min(1) })

const recordCorrectionSchema = z
  .strictObject({
    id: z.string().min(1),
    by: z.string().min(1).describe('Who corrected'),
    at: z.string().describe('When: ISO 8601, UTC'),
    what: z.string().describe('Field that was set, or: target, stance, reject, add, confirm, merge, split'),
    statement: statementId.nullable().describe('null where it concerns an actor, or a statement that was rejected'),
    actor: actorId.nullable().describe('null where it concerns a statement'),
  })
  .describe('A correction by a person whose outcome the record shows')

export const recordSchema = z.strictObject({
  schema: z.literal(1),
  id: z.string().min(1),
  article: articleSchema,
  extractor: z.strictObject({ version: z.string(), model: z.string() }),
  structure: z.array(blockSchema),
  statements: z.array(statementSchema),
  actors: z.array(actorSchema),
  topics: z.array(topicSchema).default([]).describe('Of the article and of its sections'),
  times: z.array(timeSchema),
  events: z.array(eventSchema),
  messages: z.array(messageSchema).describe('Doubts about the text, each with its place'),
  corrections: z.array(recordCorrectionSchema).describe('By people, in order of time; none as extracted'),
})

export type Record = z.infer<typeof recordSchema>
export type RecordArticle = z.infer<typeof articleSchema>
export type Statement = z.infer<typeof statementSchema>
export type RecordCorrection = z.infer<typeof recordCorrectionSchema>
export type Quote = z.infer<typeof quoteSchema>
export type Actor = z.infer<typeof actorSchema>
export type Event = z.infer<typeof eventSchema>
