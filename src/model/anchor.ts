import { z } from 'zod'

/**
 * A place in a text that can be found again: exact offsets, and the words there with what stands before and after, as in
 * the position and quote selectors of the W3C Web Annotation Data Model (section 4.2.4). Offsets are UTF-16 code units.
 */
export const anchorSchema = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(1),
  exact: z.string().min(1).describe('The words between start and end'),
  prefix: z.string().describe('Up to 32 code units before them; shorter only at the start of the text'),
  suffix: z.string().describe('Up to 32 code units after them; shorter only at the end of the text'),
})

export type Anchor = z.infer<typeof anchorSchema>
