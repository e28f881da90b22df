import { z } from 'zod'
import { UsageError } from '../../model/errors.ts'
import type { SearchOrder } from './search-query.ts'

/** Where a page of hits ended. */
export interface Cursor {
  readonly order: SearchOrder
  /** Key of the last hit. */
  readonly key: number
  /** Its score, where the order is by relevance; else 0. */
  readonly score: number
  /** Greatest key of the matches that the first page ranked; what is newer is left out. 0 for other orders. */
  readonly upTo: number
}

const schema = z.tuple([z.enum(['newest', 'oldest', 'relevance']), z.int(), z.number(), z.int()])

/** The cursor as text that stands in addresses and on command lines as it is. */
export const writeCursor = ({ order, key, score, upTo }: Cursor): string =>
  Buffer.from(JSON.stringify([order, key, score, upTo])).toString('base64url')

/** @throws UsageError for text that is no cursor, or that of another order */
export function readCursor(text: string, order: SearchOrder): Cursor {
  const [wanted, key, score, upTo] = parse(text) ?? []
  if (wanted === undefined || key === undefined || score === undefined || upTo === undefined)
    throw new UsageError(`"${text}" is no cursor: give the one that the page before has told, as a whole`)
  if (wanted !== order)
    throw new UsageError(`the cursor is that of a search in the order ${wanted}: give it with --sort ${wanted}`)
  return { order, key, score, upTo }
}

function parse(text: string): z.infer<typeof schema> | null {
  try {
    return schema.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
  } catch {
    return null
  }
}
