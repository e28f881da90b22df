import { workerData } from 'piscina'
import { openLedger } from '../../ledger/index.ts'
import { InputError, UsageError } from '../../model/errors.ts'
import type { ReadAnswer, ReadTask } from './read-pool.ts'

/** One connection for each thread. */
const ledger = openLedger(workerData.address, { mode: 'read' })

/** Entry of a worker thread: one question to the ledger, its answer. */
export default async function answer({ method, args }: ReadTask): Promise<ReadAnswer> {
  try {
    const ask: (...all: readonly never[]) => Promise<unknown> = (await ledger)[method]
    return { value: await ask(...(args as readonly never[])) }
  } catch (error) {
    if (error instanceof UsageError) return { usage: error.message }
    if (error instanceof InputError) return { input: error.message }
    throw error
  }
}
