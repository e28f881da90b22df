import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { createPool } from '../../src/cli/extraction-pool.ts'
import { createImporter } from '../../src/cli/serve/import-articles.ts'
import { listen } from '../../src/cli/serve/listen.ts'
import { extract } from '../../src/index.ts'
import { listTopics } from '../../src/knowledge/lookup-topic.ts'
import { type Entry, type Ledger, openLedger } from '../../src/ledger/index.ts'
import { readInputs } from '../../src/read/read-inputs.ts'
import { createApp, createImportQueue } from '../../src/serve/index.ts'

/** Set by `npm test`, which finds or installs a Chromium, or says in one line that there is none. */
export const CHROMIUM = process.env.CHROMIUM

/** The web app as `npm run build` makes it. */
export const PAGES = fileURLToPath(new URL('../../dist/ui', import.meta.url))

/** The sizes of screen that the web app is made for. */
export const WIDE = { width: 1440, height: 900 }
export const NARROW = { width: 390, height: 844 }

export interface Filling {
  /** Files or folders to read, extract and store. */
  readonly inputs?: readonly string[]
  /** Stored as they are. */
  readonly entries?: readonly Entry[]
}

export interface OpenedApp {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string
  readonly ledger: Ledger
  /** A page in a browser profile of its own. */
  newPage(options?: BrowserContextOptions): Promise<OpenedPage>
  close(): Promise<void>
}

export interface OpenedPage {
  readonly page: Page
  /** All that the console, failed scripts and dialogs say, and requests that leave the server; nothing where all is well. */
  readonly complaints: readonly string[]
}

/** Opens the built web app on a new ledger in a real browser. */
export async function openApp({ inputs = [], entries = [] }: Filling): Promise<OpenedApp> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-web-app-'))
  const ledger = await openLedger(join(folder, 'ledger.sqlite'))
  await fill(ledger, inputs)
  if (entries.length > 0) await ledger.put(entries)
  const pool = createPool(1)
  const folderOfImports = join(folder, 'imports')
  const importer = createImporter({ ledger, folder: folderOfImports, pool: () => pool, allowPrivateNetwork: false })
  const imports = await createImportQueue(importer)
  const server = await listen(createApp({ ledger, imports, pages: PAGES, topics: listTopics() }), {
    host: '127.0.0.1',
    port: 0,
  })
  const browser = await launch()
  return {
    origin: server.origin,
    ledger,
    newPage: (options = {}) => newPage(browser, server.origin, options),
    close: async () => {
      await browser.close()
      await server.close()
      await imports.close()
      await ledger.close()
      rmSync(folder, { recursive: true })
    },
  }
}

const launch = (): Promise<Browser> =>
  chromium.launch({
    ...(CHROMIUM && { executablePath: CHROMIUM }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })

async function fill(ledger: Ledger, inputs: readonly string[]): Promise<void> {
  for await (const read of readInputs(inputs)) {
    if ('reason' in read) throw new Error(`${read.place}: ${read.reason}`)
    await ledger.put([{ article: read.article, record: extract(read.article), place: read.place }])
  }
}

async function newPage(browser: Browser, origin: string, options: BrowserContextOptions): Promise<OpenedPage> {
  const context = await browser.newContext({ baseURL: origin, viewport: WIDE, locale: 'en-GB', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) complaints.push(`request: ${request.url().slice(0, 200)}`)
  })
  return { page, complaints }
}
