import { z } from 'zod'
import { INPUT_FORMATS } from '../read/read-options.ts'
import type { ReadingSettings } from './reading-options.ts'

const schema = z.object({
  from: z.enum(INPUT_FORMATS).exactOptional(),
  published: z.string().exactOptional(),
  outlet: z.string().exactOptional(),
  lang: z.string().exactOptional(),
  languages: z.string().exactOptional(),
  fetchItems: z.boolean().exactOptional(),
  allowPrivateNetwork: z.boolean().exactOptional(),
})

/** Settings as JSON, the same whatever the order in which they were given. */
export const keepSettings = (settings: ReadingSettings): string =>
  JSON.stringify(Object.fromEntries(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1))))

/** What `keepSettings` has kept. */
export const recallSettings = (json: string): ReadingSettings => schema.parse(JSON.parse(json))
