import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPool } from '../../src/cli/extraction-pool.ts'
import { createImporter } from '../../src/cli/serve/import-articles.ts'
import { extract } from '../../src/index.ts'
import { type Ledger, openLedger } from '../../src/ledger/index.ts'
import { type App, type AppOptions, createApp, createImportQueue, type ImportQueue } from '../../src/serve/index.ts'
import { HOSTILE, REPORTS } from './articles.ts'

export interface OpenApi {
  readonly app: App
  readonly ledger: Ledger
  readonly imports: ImportQueue
  /** A folder of this test alone. */
  readonly folder: string
  /** What the server was told to have done wrong. */
  readonly errors: readonly unknown[]
  close(): Promise<void>
}

/** The API on a ledger with a few articles, as the product extracts them, and with imports as `onrecord serve` makes them. */
export async function openApi(options: Partial<AppOptions> = {}): Promise<OpenApi> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-serve-'))
  const ledger = await openLedger(join(folder, 'ledger.sqlite'))
  await ledger.put([...REPORTS, HOSTILE].map((article) => ({ article, record: extract(article), place: null })))
  const pool = createPool(1)
  const importer = createImporter({
    ledger,
    folder: join(folder, 'imports'),
    pool: () => pool,
    allowPrivateNetwork: false,
  })
  const imports = await createImportQueue(importer)
  const errors: unknown[] = []
  const app = createApp({ ledger, imports, onError: (error) => errors.push(error), ...options })
  return {
    app,
    ledger,
    imports,
    folder,
    errors,
    close: async () => {
      await imports.close()
      await ledger.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** A request with a body of JSON. */
export const posting = (body: unknown, fields: { readonly [name: string]: string } = {}): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', ...fields },
  body: JSON.stringify(body),
})

/** The data of the first server-sent events of an answer; the answer is left then. */
export async function firstEvents(answer: Response, count: number): Promise<readonly unknown[]> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (reader === undefined) throw new Error('the answer has no body')
  let text = ''
  for (;;) {
    const whole = text.slice(0, text.lastIndexOf('\n\n') + 1)
    const found = [...whole.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data ?? ''))
    if (found.length >= count) {
      await reader.cancel()
      return found.slice(0, count)
    }
    const { done, value } = await reader.read()
    if (done) return found
    text += value
  }
}

/** The body of an answer, which must be JSON of this type: other tests hold it against its schema. */
export const jsonOf = async <Value>(answer: Response): Promise<Value> => JSON.parse(await answer.text())
