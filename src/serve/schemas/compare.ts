import { z } from '@hono/zod-openapi'
import { actorIdentitySchema } from './actors.ts'
import { articleSummarySchema } from './article.ts'

const kindSchema = z.enum(['direct', 'mixed', 'indirect'])

const pieces = z
  .array(
    z
      .object({ text: z.string(), shared: z.boolean().describe('True where all others have these words as well') })
      .openapi('Piece'),
  )
  .readonly()

export const comparisonSchema = z
  .object({
    articles: z.array(articleSummarySchema).readonly(),
    quotations: z
      .array(
        z
          .object({
            speaker: z.string().nullable().describe('Id of the actor'),
            speakerName: z.string().nullable(),
            sameWords: z.boolean().describe('All have the same words; marks and case aside'),
            versions: z
              .array(
                z.object({
                  article: z.int(),
                  statement: z.string(),
                  kind: kindSchema,
                  speaker: z.string().nullable(),
                  pieces,
                }),
              )
              .readonly(),
          })
          .openapi('AlignedQuotation'),
      )
      .readonly()
      .describe('What two articles or more report of the same words'),
    alone: z
      .array(
        z.object({
          article: z.int(),
          statements: z
            .array(
              z.object({
                id: z.string(),
                kind: kindSchema,
                speaker: z.string().nullable(),
                speakerName: z.string().nullable(),
                text: z.string(),
              }),
            )
            .readonly(),
        }),
      )
      .readonly()
      .describe('What each article has and the others leave out'),
  })
  .openapi('Comparison')

export const similarListSchema = z
  .object({
    items: z
      .array(
        z.object({
          article: articleSummarySchema,
          sharedActors: z.array(actorIdentitySchema).readonly(),
          sharedQuotations: z.int().describe('Statements of this article that the other one may report as well'),
          resemblance: z.number().describe('Estimated share of three-word stretches in common, 0 to 1'),
        }),
      )
      .readonly(),
  })
  .openapi('SimilarList')

export const transcriptRequestSchema = z
  .strictObject({
    article: z.int().min(1).describe('Key of a version of an article'),
    transcript: z.string().min(1).describe('What was said, as text; nothing of it is kept'),
  })
  .openapi('TranscriptRequest')

export const transcriptAnswerSchema = z
  .object({
    quotations: z
      .array(
        z
          .object({
            statement: z.string(),
            quote: z.object({ start: z.int(), end: z.int() }).describe('In the text of the article, marks included'),
            verdict: z.enum(['found word for word', 'found with differences', 'not found']),
            place: z.object({ start: z.int(), end: z.int() }).nullable().describe('In the transcript'),
            words: z.string().nullable().describe('The words of the transcript at that place'),
            pieces,
          })
          .openapi('CheckedQuotation'),
      )
      .readonly(),
  })
  .openapi('TranscriptAnswer')
