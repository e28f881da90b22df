import { parentPort } from 'node:worker_threads'
import { readPage } from './html/read-page.ts'

/** Entry of the worker thread: text of a page in, `PageResult` out, one at a time. */
parentPort?.on('message', (html: string) => {
  parentPort?.postMessage(readPage(html))
})
