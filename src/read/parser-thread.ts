import { Worker } from 'node:worker_threads'
import type { PageResult } from './html/read-page.ts'
import type { DocumentTask, ParseTask } from './parse/parse-task.ts'
import type { ParseResult } from './parse/parsed-document.ts'
import { parseWorkerEntry } from './parse-worker-entry.ts'

/** Longest time for one document in milliseconds. Ordinary pages take 10 to 300. */
export const LONGEST_TIME = 20_000

/** Heap of the worker in MiB: above what the largest tree that is parsed needs, since running into it may end the process. */
const HEAP = 1024

/**
 * Parses pages and documents in a worker thread that can be killed. Never throws for what a document does: one that is too slow
 * or too large is a `problem`.
 */
export interface Parser {
  readPage(html: string): Promise<PageResult>
  readDocument(task: DocumentTask): Promise<ParseResult>
  close(): Promise<void>
}

/** The worker starts with the first document, serves all others in turn, and is started again after it had to be killed. */
export function createParser({ longestTime = LONGEST_TIME } = {}): Parser {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()

  const start = (): Worker => {
    const resourceLimits = { maxOldGenerationSizeMb: HEAP }
    const started = new Worker(parseWorkerEntry(), { execArgv: [], resourceLimits, stdout: true, stderr: true })
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
  async function parse<Result>(task: ParseTask): Promise<Result | { readonly problem: string }> {
    worker ??= start()
    const result = await askWorker<Result>(worker, task, longestTime)
    if (result === 'slow') {
      await stop()
      return { problem: `takes longer than ${longestTime / 1000} seconds to parse: save the article as text` }
    }
    if (result instanceof Error) {
      await stop()
      return { problem: `cannot be parsed (${result.message}): save the article as text` }
    }
    return result
  }
  function inTurn<Result>(task: ParseTask): Promise<Result | { readonly problem: string }> {
    const result = last.then(() => parse<Result>(task))
    last = result
    return result
  }

  return {
    readPage: (text) => inTurn<PageResult>({ kind: 'page', text }),
    readDocument: (task) => inTurn<ParseResult>(task),
    close: stop,
  }
}

/** The answer, `slow` where none comes in time, or the error that ended the worker. An idle worker keeps no process alive. */
function askWorker<Result>(worker: Worker, task: ParseTask, longestTime: number): Promise<Result | Error | 'slow'> {
  return new Promise((resolve) => {
    const settle = (result: Result | Error | 'slow') => {
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
    worker.postMessage(task)
  })
}
