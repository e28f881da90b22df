import type { ReadArticle, ReadFailure } from '../model/article.ts'
import type { Record } from '../model/record.ts'
import type { ExtractionPool } from './extraction-pool.ts'

export interface Extracted<Source extends ReadArticle = ReadArticle> {
  readonly source: Source
  readonly record: Record
}

/**
 * Extracts a stream of any length on a pool: answers come in the order of the inputs, at most `pool.width` are under way.
 * An article whose extraction fails becomes a failure in its place; what is no article (a failure to read, say) is passed on.
 */
export async function* extractInOrder<Input extends object>(
  inputs: AsyncIterable<Input>,
  pool: ExtractionPool,
): AsyncGenerator<Answer<Input>> {
  const underWay: Promise<Answer<Input>>[] = []
  for await (const input of inputs) {
    underWay.push(isArticle(input) ? extractOne(input, pool) : Promise.resolve(input as Exclude<Input, ReadArticle>))
    if (underWay.length >= pool.width) yield await (underWay.shift() as Promise<Answer<Input>>)
  }
  while (underWay.length > 0) yield await (underWay.shift() as Promise<Answer<Input>>)
}

/** What becomes of an input. */
type Answer<Input> = Extracted<Extract<Input, ReadArticle>> | ReadFailure | Exclude<Input, ReadArticle>

const isArticle = <Input extends object>(input: Input): input is Extract<Input, ReadArticle> => 'article' in input

async function extractOne<Source extends ReadArticle>(
  source: Source,
  pool: ExtractionPool,
): Promise<Extracted<Source> | ReadFailure> {
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
