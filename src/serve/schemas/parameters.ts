import { z } from '@hono/zod-openapi'

/** Parts of addresses, which come as text. */

export const keySchema = z.coerce.number().int().min(1).describe('Key of a version of an article in this ledger')

export const limitSchema = (highest: number) => z.coerce.number().int().min(1).max(highest)

/** `true` or `false`, written out. */
export const flagSchema = z.enum(['true', 'false']).transform((value) => value === 'true')

export const daySchema = z.iso.date('is no day: write it as 2031-05-14')

export const cursorSchema = z.string().describe('`next` of the page before, with the same filters')

/** A parameter that may be left out; absent in what the handler gets as well. */
export const given = <Schema extends z.ZodType>(schema: Schema, meaning = schema.description ?? '') =>
  schema.exactOptional().openapi({ description: meaning, param: { required: false } })
