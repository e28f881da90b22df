import type { Article, ReadArticle, ReadFailure } from '../model/article.ts'
import { InputError } from '../model/errors.ts'
import { identifyArticle } from '../record/identify-article.ts'
import type { PlacedRecord } from './read-records.ts'

/**
 * Finds the text of each record among the articles that it was made from, known by its SHA-256. Both stand in the same order, so
 * that one article is held at a time; articles without a record, and what cannot be read, are passed over.
 * @throws InputError at a record whose text is not among the articles from the last one on
 */
export async function* pairWithTexts(
  records: AsyncIterable<PlacedRecord>,
  articles: AsyncGenerator<ReadArticle | ReadFailure>,
): AsyncGenerator<PlacedRecord & { readonly text: string }> {
  let current: Article | null = null
  try {
    for await (const { record, place } of records) {
      const { sha256 } = record.article
      while (current === null || identifyArticle(current).digest !== sha256) {
        const next = await articles.next()
        if (next.done)
          throw new InputError(
            `${place}: the text of this record is not among the articles that are left: give all, in its order`,
          )
        if ('article' in next.value) current = next.value.article
      }
      yield { record, place, text: current.text }
    }
  } finally {
    await articles.return(undefined)
  }
}
