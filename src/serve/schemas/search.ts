import { z } from '@hono/zod-openapi'
import { cursorSchema, daySchema, flagSchema, limitSchema } from './parameters.ts'

const stance = z.coerce.number().pipe(z.union([z.literal(-1), z.literal(0), z.literal(1)]))

/** What statements are searched for by, as in `SearchQuery` of the ledger. */
export const searchFiltersSchema = z.strictObject({
  words: z.string().exactOptional().describe('Words in any of their forms; "a phrase", prefix*, -word, -"a phrase"'),
  speaker: z.string().exactOptional().describe('Words of the name of the speaker, or a Wikidata id'),
  about: z.string().exactOptional().describe('Words of the name of one target, or a Wikidata id'),
  stance: stance.exactOptional().describe('-1, 0 or 1: towards the target that `about` names, or towards any'),
  topic: z.string().exactOptional().describe('IPTC Media Topic, such as medtop:20000056'),
  kind: z.string().exactOptional().describe('direct, mixed or indirect'),
  act: z.string().exactOptional().describe('accuse, demand, …'),
  outlet: z.string().exactOptional(),
  claimedBy: z.string().exactOptional().describe('Words of the name of a speaker who claims that an event happened'),
  event: z.string().exactOptional().describe('PLOVER type of an event that is claimed, or a CAMEO code'),
  since: daySchema.exactOptional().describe('Published on this day or later'),
  until: daySchema.exactOptional().describe('Published on this day or earlier'),
  minConfidence: z.coerce.number().min(0).max(1).exactOptional(),
})

export const searchQuerySchema = searchFiltersSchema.extend({
  sort: z
    .enum(['newest', 'oldest', 'relevance'])
    .exactOptional()
    .describe('`relevance` where there are words, else `newest`'),
  limit: limitSchema(1000).exactOptional().describe('20 where absent'),
  cursor: cursorSchema.exactOptional(),
  facets: flagSchema.exactOptional().describe('Also count the matches by their attributes'),
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
    act: z.string().nullable(),
    targets: z.string(),
    topics: z.string(),
    confidence: z.number(),
    content: z.string(),
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
