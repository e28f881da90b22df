import { workerData } from 'piscina'
import { createExtractor } from '../extract.ts'
import type { Article } from '../model/article.ts'
import type { Record } from '../model/record.ts'

/** With the options that `createPool` hands to every thread. */
const extractor = createExtractor(workerData)

/** Entry of a worker thread: one article in, its record out. */
export default function extractOne({ article, from }: { article: Article; from: string }): Record {
  return extractor.extract(article, { from })
}
