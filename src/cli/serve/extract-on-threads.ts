import type { ModelName } from '../../annotate/statements/model/model-names.ts'
import type { Extract } from '../../serve/index.ts'
import { createPool, createThreads, type ExtractionPool } from '../extraction-pool.ts'

export interface Threads {
  /** The threads of a model, which start when they are first asked for. */
  poolOf(model: ModelName): Promise<ExtractionPool>
  readonly extract: Extract
  close(): Promise<void>
}

/** `threads` 0: in this very thread, as where the code runs from its sources. */
export function createExtractionThreads(threads: number): Threads {
  const pools = new Map<ModelName, Promise<ExtractionPool>>()
  const poolOf = (model: ModelName): Promise<ExtractionPool> => {
    const pool = pools.get(model) ?? (threads === 0 ? createPool(1, { model }) : createThreads(threads, { model }))
    pools.set(model, pool)
    return pool
  }
  return {
    poolOf,
    extract: async (article, model) =>
      (await poolOf(model)).extract({ article, from: 'text/plain', place: 'the request', notes: [] }),
    close: async () => {
      for (const pool of pools.values()) await (await pool).close()
    },
  }
}
