import type { Article, Record } from '../../../src/index.ts'
import { text } from '../../text/index.ts'

/** The record of an article, made in a thread of this page. @throws Error where the thread fails */
export function extractInWorker(article: Article): Promise<Record> {
  const worker = new Worker(new URL('./extract.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Record>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Record>) => resolve(data)
    worker.onerror = ({ message }) => reject(new Error(message || text.paste.failed))
    worker.postMessage(article)
  }).finally(() => worker.terminate())
}
