import { z } from '@hono/zod-openapi'

export const topicSchema = z
  .object({
    id: z.string().describe('IPTC Media Topic: medtop:20000056'),
    name: z.string(),
    parent: z.string().nullable().describe('Id of the topic above; null at the top'),
  })
  .openapi('Topic')

export const topicListSchema = z.array(topicSchema).readonly()
