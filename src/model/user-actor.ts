import { z } from 'zod'

const day = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'is not an ISO 8601 date: write 2031-05-14, 2031-05 or 2031')
  .nullable()
  .default(null)

/** An actor that a user knows: what it says wins over what we know of the name. */
export const userActorSchema = z.strictObject({
  name: z.string().trim().min(1, 'is empty'),
  aliases: z.array(z.string().trim().min(1, 'is empty')).default([]).describe('Other names; case matters'),
  type: z.enum(['person', 'state', 'organisation', 'alliance', 'office', 'group', 'document']).nullable().default(null),
  wikidata: z
    .string()
    .regex(/^Q[1-9][0-9]*$/, 'is not a Wikidata id: write Q42')
    .nullable()
    .default(null),
  code: z
    .string()
    .regex(/^[A-Z]{3}[A-Z0-9]*$/, 'is not a CAMEO code: write RUSGOV')
    .nullable()
    .default(null),
  of: z
    .string()
    .trim()
    .min(1, 'is empty')
    .nullable()
    .default(null)
    .describe('Name of the state or organisation that it acts for'),
  from: day.describe('First day on which this holds; null where it always has'),
  until: day.describe('Last day on which this holds; null where it still does'),
})

/** As a user writes it: only `name` is needed. */
export type UserActorInput = z.input<typeof userActorSchema>

export type UserActor = z.infer<typeof userActorSchema>
