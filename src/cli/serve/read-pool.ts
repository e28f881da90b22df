import { InputError, UsageError } from '../../model/errors.ts'
import type { JsonText, LedgerAnswers } from '../../serve/index.ts'

export interface ReadTask {
  readonly method: keyof LedgerAnswers
  readonly args: readonly unknown[]
}

/** Errors lose their class on the way from a thread. */
export type ReadAnswer = { readonly json: string } | { readonly usage: string } | { readonly input: string }

export interface ReadPool {
  readonly answers: LedgerAnswers
  close(): Promise<void>
}

/** Memory for short-lived objects of a thread, in MiB: more makes no search faster, only the server larger. */
const YOUNG_GENERATION_MB = 8

export interface ReadPoolOptions {
  readonly threads: number
  /** Entry of a thread: the one that is built beside this code where absent. */
  readonly worker?: URL
}

/**
 * Answers of the ledger at an address. SQLite answers in the thread that asks, which can do nothing else meanwhile: threads of its
 * own keep the server free.
 */
export async function createReadPool(
  address: string,
  { threads, worker = new URL('./read-worker.js', import.meta.url) }: ReadPoolOptions,
): Promise<ReadPool> {
  const { Piscina } = await import('piscina')
  const pool = new Piscina<ReadTask, ReadAnswer>({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    workerData: { address },
    // First come, first served: else a question that finds all threads at work goes behind those that come after it.
    stricterFIFO: true,
    // A thread that waits in Atomics never comes to free the rows that libsql holds outside of its heap.
    atomics: 'disabled',
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  })
  const ask =
    (method: keyof LedgerAnswers) =>
    async (...args: readonly unknown[]): Promise<JsonText<never>> =>
      readAnswer(await pool.run({ method, args }))
  return {
    answers: {
      search: ask('search'),
      histogram: ask('histogram'),
      suggest: ask('suggest'),
      stats: ask('stats'),
      list: ask('list'),
      matrix: ask('matrix'),
    },
    close: () => pool.destroy(),
  }
}

function readAnswer(answer: ReadAnswer): JsonText<never> {
  if ('usage' in answer) throw new UsageError(answer.usage)
  if ('input' in answer) throw new InputError(answer.input)
  return answer.json as JsonText<never>
}
