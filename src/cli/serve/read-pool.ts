import type { Ledger } from '../../ledger/index.ts'
import { InputError, UsageError } from '../../model/errors.ts'

/** What takes the longest of what a server is asked, and changes nothing. */
export const READ_METHODS = ['search', 'histogram', 'suggest', 'stats', 'list'] as const

export type ReadMethod = (typeof READ_METHODS)[number]

export interface ReadTask {
  readonly method: ReadMethod
  readonly args: readonly unknown[]
}

/** Errors lose their class on the way from a thread. */
export type ReadAnswer = { readonly value: unknown } | { readonly usage: string } | { readonly input: string }

export interface ReadPool {
  /** The ledger, with its slow questions answered in threads. */
  readonly ledger: Ledger
  close(): Promise<void>
}

/** Memory for short-lived objects of a thread, in MiB: more makes no search faster, only the server larger. */
const YOUNG_GENERATION_MB = 8

export interface ReadPoolOptions {
  readonly threads: number
  /** Entry of a thread: the one that is built beside this code where absent. */
  readonly worker?: URL
}

/** SQLite answers in the thread that asks, which can do nothing else meanwhile: threads of its own keep the server free. */
export async function createReadPool(
  ledger: Ledger,
  { threads, worker = new URL('./read-worker.js', import.meta.url) }: ReadPoolOptions,
): Promise<ReadPool> {
  const { Piscina } = await import('piscina')
  const pool = new Piscina<ReadTask, ReadAnswer>({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    workerData: { address: ledger.address },
    // First come, first served: else a question that finds all threads at work goes behind those that come after it.
    stricterFIFO: true,
    // A thread that waits in Atomics never comes to free the rows that libsql holds outside of its heap.
    atomics: 'disabled',
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  })
  const answers = Object.fromEntries(
    READ_METHODS.map((method) => [method, async (...args: unknown[]) => readAnswer(await pool.run({ method, args }))]),
  )
  return { ledger: { ...ledger, ...answers }, close: () => pool.destroy() }
}

function readAnswer(answer: ReadAnswer): unknown {
  if ('usage' in answer) throw new UsageError(answer.usage)
  if ('input' in answer) throw new InputError(answer.input)
  return answer.value
}
