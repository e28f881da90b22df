import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'
import type { ReadArticle, ReadFailure } from '../model/article.ts'
import { extractInOrder } from './extract-in-order.ts'
import type { ExtractionPool } from './extraction-pool.ts'

const read = (id: string): ReadArticle => ({
  article: { id, text: 'Talks resume.' },
  from: 'text/plain',
  place: id,
  notes: [],
})

async function* streamOf(inputs: readonly (ReadArticle | ReadFailure)[]): AsyncGenerator<ReadArticle | ReadFailure> {
  yield* inputs
}

/** Answers the earlier articles later, and fails for the one named `bad`. */
function slowFirstPool(width: number): ExtractionPool & { readonly most: () => number } {
  let underWay = 0
  let most = 0
  let delay = 40
  return {
    width,
    most: () => most,
    close: async () => {},
    async extract({ article }) {
      most = Math.max(most, ++underWay)
      delay -= 5
      await new Promise((resolve) => setTimeout(resolve, delay))
      underWay--
      if (article.id === 'bad') throw new Error('the thread ended')
      return extract(article)
    },
  }
}

async function placesOf(inputs: readonly (ReadArticle | ReadFailure)[], pool: ExtractionPool): Promise<string[]> {
  const places: string[] = []
  for await (const result of extractInOrder(streamOf(inputs), pool))
    places.push('reason' in result ? `${result.place}: ${result.reason}` : result.source.place)
  return places
}

describe('extractInOrder', () => {
  it('answers in the order of the inputs, failures in their places', async () => {
    const inputs = [read('a'), { place: 'b', reason: 'is empty' }, read('bad'), read('c')]
    expect(await placesOf(inputs, slowFirstPool(4))).toEqual([
      'a',
      'b: is empty',
      'bad: could not be extracted: the thread ended',
      'c',
    ])
  })

  it('never has more articles under way than the pool is wide', async () => {
    const pool = slowFirstPool(2)
    expect(await placesOf(['a', 'b', 'c', 'd', 'e'].map(read), pool)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(pool.most()).toBe(2)
  })
})
