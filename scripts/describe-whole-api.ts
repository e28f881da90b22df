import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLedger } from '../src/ledger/index.ts'
import { describeApi } from '../src/serve/describe-api.ts'
import { createApp, createImportQueue, type ImportRunner } from '../src/serve/index.ts'
import { describeHttp } from './describe-api.ts'

/** Imports nothing: for a description, which asks for no import. */
const NO_IMPORTS: ImportRunner = {
  keep: async () => {
    throw new Error('nothing is imported for a description')
  },
  kept: async () => [],
  run: async () => {},
  forget: async () => {},
}

/** The reference of the API with all its routes, on an empty ledger of its own. */
export async function describeWholeApi(introduction: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-api-'))
  const ledger = await openLedger(join(folder, 'ledger.sqlite'))
  try {
    const app = createApp({ ledger, imports: await createImportQueue(NO_IMPORTS) })
    return describeHttp(describeApi(app), introduction)
  } finally {
    await ledger.close()
    await rm(folder, { recursive: true })
  }
}
