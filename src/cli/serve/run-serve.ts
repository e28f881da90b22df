import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { listTopics } from '../../knowledge/lookup-topic.ts'
import { type Ledger, openLedger } from '../../ledger/index.ts'
import { UsageError } from '../../model/errors.ts'
import { describeError } from '../../read/describe-error.ts'
import { createApp, createImportQueue } from '../../serve/index.ts'
import { ledgerAddress } from '../ledger-address.ts'
import { stopOnInterrupt } from '../stop-on-interrupt.ts'
import { createExtractionThreads } from './extract-on-threads.ts'
import { filesOfServer } from './files-of-server.ts'
import { createImporter } from './import-articles.ts'
import { type Listening, listen } from './listen.ts'
import { officesOf } from './offices-of.ts'
import { openBrowser } from './open-browser.ts'
import { createReadPool } from './read-pool.ts'
import type { ServeSettings } from './serve-settings.ts'
import { fileTokens, readTokens } from './token-file.ts'

/** Threads cannot run TypeScript: from its sources all is done in this one. */
const THREADS = import.meta.url.endsWith('.ts') ? 0 : availableParallelism()

/** Built beside this code. */
const PAGES = fileURLToPath(new URL('./ui', import.meta.url))

/** Runs `onrecord serve` until it is told to end; returns the exit code. @throws UsageError for options that do not go together */
export async function runServe(settings: ServeSettings): Promise<number> {
  const { host = '127.0.0.1', quiet = false } = settings
  const address = ledgerAddress(settings.ledger)
  const files = filesOfServer(address)
  const needsToken = settings.requireToken === true || !isLoopback(host)
  if (needsToken && (await readTokens(files.tokens)).length === 0)
    throw new UsageError('a token is needed here, and there is none: make one with onrecord serve token add NAME')
  const interrupt = stopOnInterrupt()
  const ledger = await openLedger(address)
  try {
    const server = await start(ledger, settings, { ...files, host, needsToken, closing: interrupt.signal })
    if (!quiet) process.stderr.write(`onrecord: the ledger ${ledger.address} is at ${server.origin}/\n`)
    if (settings.open) openBrowser(`${server.origin}/`)
    await given(interrupt.signal)
    if (!quiet) process.stderr.write('onrecord: ending; what is under way is finished\n')
    await server.close()
    return 0
  } finally {
    interrupt.release()
    await ledger.close()
  }
}

interface Start {
  readonly tokens: string
  readonly imports: string
  readonly host: string
  readonly needsToken: boolean
  readonly closing: AbortSignal
}

async function start(
  ledger: Ledger,
  { port, hostName, rate, allowPrivateNetwork = false }: ServeSettings,
  { tokens, imports: folder, host, needsToken, closing }: Start,
): Promise<Listening> {
  const threads = createExtractionThreads(Math.min(THREADS, Math.max(1, availableParallelism() - 1)))
  const reading =
    THREADS > 0 && isFile(ledger.address) ? await createReadPool(ledger.address, { threads: THREADS }) : null
  const importer = createImporter({ ledger, folder, pool: () => threads.poolOf('default'), allowPrivateNetwork })
  const imports = await createImportQueue(importer, describeError)
  const app = createApp({
    ledger,
    ...(reading === null ? {} : { answers: reading.answers }),
    officesOf,
    topics: listTopics(),
    extract: threads.extract,
    imports,
    closing,
    pages: PAGES,
    onError: (error) =>
      process.stderr.write(`onrecord: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`),
    ...(needsToken ? { tokens: fileTokens(tokens) } : {}),
    ...(hostName === undefined ? {} : { hostNames: hostName }),
    ...(rate === undefined ? {} : { requestsPerMinute: rate }),
  })
  const server = await listen(app, { host, port: port ?? null })
  return {
    origin: server.origin,
    close: async () => {
      await server.close()
      await imports.close()
      await threads.close()
      await reading?.close()
    },
  }
}

const isFile = (address: string): boolean => !/^postgres(ql)?:\/\//i.test(address)

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\./.test(host)

const given = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
