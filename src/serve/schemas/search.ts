import { z } from '@hono/zod-openapi'
import { cursorSchema, daySchema, flagSchema, given, limitSchema } from './parameters.ts'

const stanceSchema = z.union([z.literal(-1), z.literal(0), z.literal(1)])
const stance = z.coerce.number().pipe(stanceSchema)

/** What statements are searched for by, as in `SearchQuery` of the ledger. */
export const searchFiltersSchema = z.strictObject({
  words: given(z.string(), 'Words in any of their forms; "a phrase", prefix*, -word, -"a phrase"'),
  speaker: given(z.string(), 'Words of the name of the speaker, or a Wikidata id'),
  about: given(z.string(), 'Words of the name of one target, or a Wikidata id'),
  stance: given(stance, '-1, 0 or 1: towards the target that `about` names, or towards any'),
  topic: given(z.string(), 'IPTC Media Topic, such as medtop:20000056'),
  kind: given(z.string(), 'direct, mixed or indirect'),
  act: given(z.string(), 'accuse, demand, …'),
  outlet: given(z.string(), 'Name of the outlet'),
  claimedBy: given(z.string(), 'Words of the name of a speaker who claims that an event happened'),
  event: given(z.string(), 'PLOVER type of an event that is claimed, or a CAMEO code'),
  since: given(daySchema, 'Published on this day or later'),
  until: given(daySchema, 'Published on this day or earlier'),
  minConfidence: given(z.coerce.number().min(0).max(1), 'Least confidence, 0 to 1'),
})

export const searchQuerySchema = searchFiltersSchema.extend({
  sort: given(z.enum(['newest', 'oldest', 'relevance']), '`relevance` where there are words, else `newest`'),
  limit: given(limitSchema(1000), 'Most statements of a page; 20 where absent'),
  cursor: given(cursorSchema),
  facets: given(flagSchema, 'Also count the matches by their attributes'),
})

const span = { start: z.int(), end: z.int() }

export const hitSchema = z
  .object({
    key: z.int().describe('Key of the statement in this ledger'),
    article: z.int().describe('Key of the article'),
    articleId: z.string(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    published: z.string().nullable(),
    outlet: z.string().nullable(),
    statement: z.string().describe('Id of the statement in its record'),
    kind: z.string(),
    speaker: z.string().nullable(),
    speakerWikidata: z.string().nullable(),
    speakerStatus: z.string(),
    source: z.string().nullable().describe('The words that name who said it; null where nobody is named'),
    act: z.string().nullable(),
    targets: z.string().describe('Names of the targets, each with the stance in words'),
    targetActors: z
      .array(z.object({ name: z.string(), wikidata: z.string().nullable(), stance: stanceSchema }))
      .readonly()
      .describe('The targets one by one'),
    topics: z.string(),
    confidence: z.number(),
    content: z.string(),
    contentSpans: z.array(z.object(span)).readonly().describe('Places of the content in the text of the article'),
    snippet: z
      .object({
        text: z.string().describe('The sentence around the statement'),
        start: z.int().describe('Offset of its first code unit in the text of the article'),
        marks: z.array(z.object(span)).readonly().describe('Where the words that were searched for stand'),
      })
      .describe('Offsets are UTF-16 code units into the text of the article'),
  })
  .openapi('Hit')

export const facetCountSchema = z.object({ value: z.string(), count: z.int() }).openapi('FacetCount')

const counts = z.array(facetCountSchema).readonly()

export const facetsSchema = z
  .object({
    counted: z.int().describe('Matches that were counted'),
    complete: z.boolean().describe('False where there are more: then the newest ones were counted'),
    kind: counts,
    act: counts,
    speaker: counts,
    outlet: counts,
    year: counts,
    target: counts,
    topic: counts,
  })
  .openapi('Facets')

export const searchResultSchema = z
  .object({
    hits: z.array(hitSchema).readonly(),
    next: z.string().nullable().describe('`cursor` of the next page; null at the end'),
    ranked: z
      .object({ matches: z.int(), complete: z.boolean() })
      .nullable()
      .describe('Of a search by relevance: how many matches were ranked, and whether these were all'),
    facets: facetsSchema.nullable(),
  })
  .openapi('SearchResult')
