import type { ReadArticle, ReadFailure } from '../model/article.ts'
import type { Record } from '../model/record.ts'
import type { ExtractionPool } from './extraction-pool.ts'

export interface Extracted {
  readonly source: ReadArticle
  readonly record: Record
}

/**
 * Extracts a stream of any length on a pool: answers come in the order of the inputs, at most `pool.width` are under way.
 * An article whose extraction fails becomes a failure in its place.
 */
export async function* extractInOrder(
  inputs: AsyncIterable<ReadArticle | ReadFailure>,
  pool: ExtractionPool,
): AsyncGenerator<Extracted | ReadFailure> {
  const underWay: Promise<Extracted | ReadFailure>[] = []
  for await (const input of inputs) {
    underWay.push('reason' in input ? Promise.resolve(input) : extractOne(input, pool))
    if (underWay.length >= pool.width) yield await (underWay.shift() as Promise<Extracted | ReadFailure>)
  }
  while (underWay.length > 0) yield await (underWay.shift() as Promise<Extracted | ReadFailure>)
}

async function extractOne(source: ReadArticle, pool: ExtractionPool): Promise<Extracted | ReadFailure> {
  try {
    return { source, record: await pool.extract(source) }
  } catch (error) {
    return {
      place: source.place,
      reason: `could not be extracted: ${error instanceof Error ? error.message : String(error)}`,
    }
  }
}
