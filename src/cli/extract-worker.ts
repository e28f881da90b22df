import { workerData } from 'piscina'
import { createExtractor } from '../extract.ts'
import type { Article } from '../model/article.ts'
import type { Record } from '../model/record.ts'

/** The actors of the user, as `createPool` hands them to every thread. */
const extractor = createExtractor({ actors: workerData })

/** Entry of a worker thread: one article in, its record out. */
export default function extractOne({ article, from }: { article: Article; from: string }): Record {
  return extractor.extract(article, { from })
}
