import { z } from '@hono/zod-openapi'
import { correctionSchema } from '../../model/correction.ts'
import { recordAnswerSchema } from './article.ts'
import { correctionRequestSchema } from './correction-request.ts'

const state = z.enum(['shown', 'superseded', 'undone', 'orphaned'])

export const storedCorrectionSchema = z
  .object({
    correction: correctionSchema,
    article: z.int().describe('Key of the version of an article on which it was made'),
    undone: z.boolean(),
    outcomes: z
      .array(
        z.object({
          article: z.int(),
          state,
          statement: z.string().nullable(),
          actor: z.string().nullable(),
          reason: z.string().nullable().describe('Why it is orphaned or superseded'),
        }),
      )
      .readonly()
      .describe('What became of it in each version of each article that it concerns; none for an undo'),
  })
  .openapi('StoredCorrection')

export const correctionListSchema = z
  .object({ items: z.array(storedCorrectionSchema).readonly().describe('In the order in which they were made') })
  .openapi('CorrectionList')

/** What has become of an article by corrections. */
export const correctedSchema = z
  .object({
    corrections: z.array(storedCorrectionSchema).readonly(),
    article: z.int().describe('Key of the version that was corrected'),
    record: recordAnswerSchema.describe('Its record as it is shown from now on'),
  })
  .openapi('Corrected')

const signature = {
  by: z.string().trim().min(1).optional().describe('Who corrects; the name of the token where there is one'),
  why: z.string().trim().min(1).nullish(),
}

export const correctionRequestsSchema = z
  .strictObject({ requests: z.array(correctionRequestSchema).min(1).max(1000), ...signature })
  .openapi('CorrectionRequests')

export const undoRequestSchema = z.strictObject(signature).openapi('UndoRequest')

export const correctionFilterSchema = z.strictObject({
  state: state.exactOptional().openapi({ param: { required: false } }),
})
