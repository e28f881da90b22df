import { z } from 'zod'

/** What is kept of a feed between two polls. */
export const feedStateSchema = z.strictObject({
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** Time before which the feed is not asked for again, in milliseconds since 1970. */
  due: z.number(),
  /** How many polls have failed since the last that went well. */
  errors: z.int().min(0),
  /** Digests of the items that the feed held when it was last read. */
  seen: z.array(z.string()),
})

export type FeedState = z.infer<typeof feedStateSchema>

/** That of a feed which has never been asked for. */
export const NEW_FEED: FeedState = { etag: null, lastModified: null, due: 0, errors: 0, seen: [] }
