import { z } from '@hono/zod-openapi'
import { facetCountSchema } from './search.ts'

const names = z.array(facetCountSchema).readonly()

export const suggestionsSchema = z
  .object({
    speakers: names,
    targets: names,
    outlets: names,
  })
  .describe('Names that go on from what was typed, the most frequent first; counts are those of the newest statements')
  .openapi('Suggestions')
