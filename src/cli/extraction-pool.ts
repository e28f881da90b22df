import type { ModelName } from '../annotate/statements/model/model-names.ts'
import type { ReadArticle } from '../model/article.ts'
import type { Record } from '../model/record.ts'
import type { UserActor } from '../model/user-actor.ts'

/** Extracts articles, one after another or on several threads. */
export interface ExtractionPool {
  /** How many articles are worth having under way at once. */
  readonly width: number
  /** @throws Error where this article brought its thread down; others go on */
  extract(source: ReadArticle): Promise<Record>
  close(): Promise<void>
}

/** Articles waiting for each thread: enough to keep it busy, few enough to keep memory flat. */
const WAITING = 2

/** Memory for short-lived objects of a thread, in MiB: more makes a stream no faster, only larger. */
const YOUNG_GENERATION_MB = 8

/** What every thread's extractor is made with. */
export interface PoolOptions {
  /** Of the user. */
  readonly actors?: readonly UserActor[]
  readonly model?: ModelName
  readonly statementsOnly?: boolean
}

/** One thread works in this process; more are worker threads, and then this process loads no language model. */
export async function createPool(threads: number, options: PoolOptions = {}): Promise<ExtractionPool> {
  if (threads === 1) {
    const { createExtractor } = await import('../extract.ts')
    const extractor = createExtractor(options)
    return {
      width: 1,
      extract: async ({ article, from }) => extractor.extract(article, { from }),
      close: async () => {},
    }
  }
  return createThreads(threads, options)
}

/** Works in worker threads, even where it is one, so that this process is free for other things. */
export async function createThreads(threads: number, options: PoolOptions = {}): Promise<ExtractionPool> {
  const { Piscina } = await import('piscina')
  const workers = new Piscina<{ article: ReadArticle['article']; from: string }, Record>({
    filename: new URL('./extract-worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: options,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  })
  return {
    width: threads * WAITING,
    extract: ({ article, from }) => workers.run({ article, from }),
    close: () => workers.destroy(),
  }
}
