import { z } from '@hono/zod-openapi'

export const histogramSchema = z
  .object({
    grain: z.enum(['day', 'month', 'year']).describe('What a bin spans: chosen by the time from first to last match'),
    bins: z
      .array(z.object({ start: z.string().describe('Its first day, ISO 8601'), count: z.int().min(1) }))
      .readonly()
      .describe('Bins that hold a match, in the order of time'),
    counted: z.int().describe('Matches that were counted'),
    undated: z.int().describe('Counted matches in articles without a day of publication'),
    complete: z.boolean().describe('False where there are more: then the newest ones were counted'),
  })
  .openapi('Histogram')
