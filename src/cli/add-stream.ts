import type { Ledger } from '../ledger/index.ts'
import type { ReadArticle, ReadFailure } from '../model/article.ts'
import { type AddCounts, addArticles } from './add-articles.ts'
import { createPool, type PoolOptions } from './extraction-pool.ts'
import type { InputProgress } from './input-progress.ts'
import type { Reporter } from './report-progress.ts'
import { stopOnInterrupt } from './stop-on-interrupt.ts'

export interface AddStreamOptions {
  readonly ledger: Ledger
  readonly threads: number
  readonly extraction: PoolOptions
  readonly reporter: Reporter
  readonly progress: InputProgress
  /** How inputs are read, as kept with failures: JSON. */
  readonly settings: string
}

export interface AddEnd extends AddCounts {
  readonly interrupted: boolean
}

/** Adds a stream to the ledger on a pool of its own; an interrupt ends it early. */
export async function addStream(
  stream: AsyncIterable<ReadArticle | ReadFailure>,
  { threads, extraction, ...options }: AddStreamOptions,
): Promise<AddEnd> {
  const interrupt = stopOnInterrupt()
  const pool = await createPool(threads, extraction)
  try {
    const counts = await addArticles(stream, { ...options, pool, signal: interrupt.signal })
    return { ...counts, interrupted: interrupt.signal.aborted }
  } finally {
    interrupt.release()
    await pool.close()
  }
}

/** The summary line. */
export function summarise({ added, newVersions, unchanged, statements, failures, interrupted }: AddEnd): string {
  const counts = [
    `${added} articles added`,
    ...(newVersions > 0 ? [`${newVersions} new versions`] : []),
    `${statements} statements`,
    `${unchanged} there already`,
    `${failures} failures`,
  ]
  return `${counts.join(', ')}${interrupted ? '; stopped: the same command goes on from here' : ''}`
}

export function exitCodeOf({ failures, interrupted }: AddEnd): number {
  if (interrupted) return 130
  return failures > 0 ? 1 : 0
}
