import type { ReadArticle, ReadFailure } from '../model/article.ts'
import type { Record } from '../model/record.ts'
import type { ExtractionPool } from './extraction-pool.ts'

export interface Extracted {
  readonly source: ReadArticle
  readonly record: Record
}

/**
 * Extracts a stream of any length on a pool: answers come in the order of the inputs, at most `pool.width` are under way.
 * An article whose extraction fails becomes a failure in its place; what is no article (a failure to read, say) is passed on.
 */
export async function* extractInOrder<Other extends object>(
  inputs: AsyncIterable<ReadArticle | Other>,
  pool: ExtractionPool,
): AsyncGenerator<Extracted | ReadFailure | Other> {
  const underWay: Promise<Extracted | ReadFailure | Other>[] = []
  for await (const input of inputs) {
    underWay.push('article' in input ? extractOne(input, pool) : Promise.resolve(input))
    if (underWay.length >= pool.width) yield await (underWay.shift() as Promise<Extracted | ReadFailure | Other>)
  }
  while (underWay.length > 0) yield await (underWay.shift() as Promise<Extracted | ReadFailure | Other>)
}

async function extractOne(source: ReadArticle, pool: ExtractionPool): Promise<Extracted | ReadFailure> {
  try {
    return { source, record: await pool.extract(source) }
  } catch (error) {
    return {
      place: source.place,
      reason: `could not be extracted: ${error instanceof Error ? error.message : String(error)}`,
      ...(source.position === undefined ? {} : { position: source.position }),
    }
  }
}
