import { z } from '@hono/zod-openapi'
import { recordSchema } from '../../model/record.ts'

const words = z.string().nullish()

/** An article as it went in. */
export const articleSchema = z
  .object({
    text: z.string(),
    id: words,
    url: words,
    title: words,
    published: words.describe('ISO 8601'),
    outlet: words,
    lang: words.describe('BCP 47 tag'),
    authors: z.array(z.string()).readonly().optional(),
  })
  .openapi('Article')

/** A copy, as the schema itself may be older than what adds names for OpenAPI to schemas. */
export const recordAnswerSchema = recordSchema.describe('What was made of one article').openapi('Record')

/** One line of a list of articles. */
export const articleSummarySchema = z
  .object({
    key: z.int().describe('Key of the newest version'),
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable().describe('ISO 8601, as given'),
    url: z.string().nullable(),
    version: z.int().describe('1 for the first version of the article'),
    statements: z.int().describe('How many statements are shown in it'),
  })
  .openapi('ArticleSummary')

export const articleListSchema = z
  .object({
    items: z.array(articleSummarySchema).readonly(),
    next: z.string().nullable().describe('`cursor` of the next page; null at the end'),
  })
  .openapi('ArticleList')

/** A version of an article with its record. */
export const storedArticleSchema = z
  .object({
    key: z.int(),
    version: z.int(),
    current: z.boolean().describe('True for the newest version'),
    article: articleSchema,
    record: recordAnswerSchema,
    place: z.string().nullable().describe('Where it was read'),
    added: z.string().describe('When it was stored, ISO 8601, UTC'),
  })
  .openapi('StoredArticle')

export const articleKeysSchema = z.object({ keys: z.array(z.int()).readonly() }).openapi('ArticleKeys')
