import { Worker } from 'node:worker_threads'
import type { PageResult } from './html/read-page.ts'
import { htmlWorkerEntry } from './html-worker-entry.ts'

/** Longest time for one page in milliseconds. Ordinary pages take 10 to 300. */
export const LONGEST_TIME = 20_000

/** Heap of the worker in MiB: above what the largest tree that is parsed needs, since running into it may end the process. */
const HEAP = 1024

/** Turns pages into articles in a worker thread that can be killed. */
export interface PageReader {
  /** One page at a time. Never throws for what a page does: too slow or too large a page is a `problem`. */
  read(html: string): Promise<PageResult>
  close(): Promise<void>
}

/** The worker starts with the first page, serves all others, and is started again after it had to be killed. */
export function createPageReader({ longestTime = LONGEST_TIME } = {}): PageReader {
  let worker: Worker | null = null

  const start = (): Worker => {
    const resourceLimits = { maxOldGenerationSizeMb: HEAP }
    const started = new Worker(htmlWorkerEntry(), { execArgv: [], resourceLimits, stdout: true, stderr: true })
    const forget = () => {
      if (worker === started) worker = null
    }
    return started.on('error', forget).on('exit', forget)
  }
  const stop = async () => {
    const stopped = worker
    worker = null
    await stopped?.terminate()
  }

  return {
    async read(html) {
      worker ??= start()
      const result = await askWorker(worker, html, longestTime)
      if (result === 'slow') {
        await stop()
        return { problem: `takes longer than ${longestTime / 1000} seconds to parse: save the article as text` }
      }
      if (result instanceof Error) {
        await stop()
        return { problem: `cannot be parsed (${result.message}): save the article as text` }
      }
      return result
    },
    close: stop,
  }
}

/** The answer, `slow` where none comes in time, or the error that ended the worker. An idle worker keeps no process alive. */
function askWorker(worker: Worker, html: string, longestTime: number): Promise<PageResult | Error | 'slow'> {
  return new Promise((resolve) => {
    const settle = (result: PageResult | Error | 'slow') => {
      clearTimeout(timer)
      worker.off('message', settle).off('error', onError).off('exit', onExit)
      worker.unref()
      resolve(result)
    }
    const onError = (error: unknown) => settle(error instanceof Error ? error : new Error(String(error)))
    const onExit = (code: number) => settle(new Error(`the parser ended with code ${code}`))
    const timer = setTimeout(() => settle('slow'), longestTime)
    worker.on('message', settle).on('error', onError).on('exit', onExit)
    worker.ref()
    worker.postMessage(html)
  })
}
