import { z } from '@hono/zod-openapi'

/** Most addresses of one import. */
const MOST_ADDRESSES = 1000

const address = z
  .string()
  .regex(/^https?:\/\/\S+$/i, 'is no web address: it starts with https:// or http://')
  .refine((text) => URL.canParse(text), 'is no web address')

const date = z.union([z.iso.date(), z.iso.datetime({ offset: true })], 'is no ISO 8601 date: write 2031-05-14')

export const importRequestSchema = z
  .union([
    z.strictObject({
      text: z.string().regex(/\S/, 'is empty').max(5_000_000),
      title: z.string().nullish(),
      published: date.nullish().describe('ISO 8601'),
      outlet: z.string().nullish(),
    }),
    z.strictObject({ urls: z.array(address).min(1).max(MOST_ADDRESSES) }),
    z.strictObject({ feed: address.describe('Address of a feed; the pages of items without their text are fetched') }),
  ])
  .openapi('ImportRequest')

export const importFormSchema = z
  .object({ files: z.any().openapi({ type: 'array', items: { type: 'string', format: 'binary' } }) })
  .openapi('ImportForm')

export const importStatusSchema = z
  .object({
    id: z.string(),
    title: z.string().describe('What is imported, in a few words'),
    by: z.string().nullable(),
    at: z.string().describe('When it was asked for, ISO 8601, UTC'),
    state: z.enum(['waiting', 'running', 'done', 'cancelled', 'failed']),
    done: z.int().describe('Articles that have been gone through'),
    total: z.int().nullable().describe('How many there are; null where that cannot be known before the end'),
    added: z.int().describe('New articles and new versions'),
    unchanged: z.int().describe('Articles that were there already'),
    failed: z.int(),
    current: z.string().nullable().describe('Where the article stands that is read now'),
    failures: z
      .array(z.object({ place: z.string(), reason: z.string() }))
      .readonly()
      .describe('At most 1000'),
    problem: z.string().nullable().describe('Why the whole of it failed'),
  })
  .openapi('Import')

export const importListSchema = z.object({ items: z.array(importStatusSchema).readonly() }).openapi('ImportList')

export const importStreamSchema = z.string().describe('Server-sent events, each with an Import as its data')
