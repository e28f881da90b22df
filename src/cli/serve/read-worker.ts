import { workerData } from 'piscina'
import { openLedger } from '../../ledger/index.ts'
import { InputError, UsageError } from '../../model/errors.ts'
import { answersOf } from '../../serve/ledger-answers.ts'
import type { ReadAnswer, ReadTask } from './read-pool.ts'

/** One connection for each thread. */
const answers = openLedger(workerData.address, { mode: 'read' }).then(answersOf)

/** Entry of a worker thread: one question to the ledger, its answer. */
export default async function answer({ method, args }: ReadTask): Promise<ReadAnswer> {
  try {
    const ask: (...all: readonly never[]) => Promise<string> = (await answers)[method]
    return { json: await ask(...(args as readonly never[])) }
  } catch (error) {
    if (error instanceof UsageError) return { usage: error.message }
    if (error instanceof InputError) return { input: error.message }
    throw error
  }
}
