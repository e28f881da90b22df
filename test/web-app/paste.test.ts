import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'
import { findViolations } from './find-violations.ts'
import { CHROMIUM, NARROW, type OpenedApp, openApp, WIDE } from './open-app.ts'
import { overflowOf } from './overflow.ts'

const TEXT = '“The locks will open in May,” said Ana Veld.\n\nIlo Marr said that <b>the treaty</b> stands.'

describe.skipIf(CHROMIUM === undefined)('the paste page', () => {
  let app: OpenedApp
  beforeAll(async () => {
    app = await openApp({})
  })
  afterAll(() => app?.close())

  it.each([
    ['wide', { viewport: WIDE }],
    ['narrow', { viewport: NARROW, hasTouch: true, isMobile: true }],
    ['enlarged to 200 %', { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }],
  ])('extracts in the browser what the library extracts, and sends nothing: %s', async (_, options) => {
    const { page, complaints } = await app.newPage(options)
    await page.goto('/paste')
    await page.getByText('Nothing leaves this page').waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.getByLabel(/Text of an article/).fill(TEXT)
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.method() !== 'GET' || !new URL(request.url()).pathname.startsWith('/assets/'))
        sent.push(request.url())
    })
    await page.getByRole('button', { name: 'Find the statements' }).click()
    await page.locator('.article-text [data-statement]').first().waitFor()
    const { statements } = extract({ text: TEXT })
    expect(statements.length).toBeGreaterThanOrEqual(2)
    expect(await page.locator('[data-note]').count()).toBe(statements.length)
    expect((await page.locator('.article-text').textContent())?.includes('<b>the treaty</b>')).toBe(true)
    expect(await findViolations(page)).toEqual([])
    expect(await overflowOf(page)).toBe(0)
    expect(sent).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('says what is missing where no text was given', async () => {
    const { page } = await app.newPage()
    await page.goto('/paste')
    await page.getByRole('button', { name: 'Find the statements' }).click()
    await page.getByText('Paste a text first.').waitFor()
    await page.context().close()
  })
})

const STATIC = fileURLToPath(new URL('../../dist/static', import.meta.url))
const TYPES: { readonly [ending: string]: string } = { html: 'text/html', js: 'text/javascript', css: 'text/css' }

/** A host of files that knows nothing of the app, which lies under a path of its own. */
function serveUnder(prefix: string): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const name = url === prefix ? 'index.html' : url.slice(prefix.length)
    const file = join(STATIC, name)
    if (!url.startsWith(prefix) || !existsSync(file)) response.writeHead(404).end()
    else
      response.setHeader('content-type', TYPES[name.split('.').pop() ?? ''] ?? 'image/svg+xml').end(readFileSync(file))
  })
  return new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', () => resolve(server)))
}

describe.skipIf(CHROMIUM === undefined)('the paste page on a static host', () => {
  let server: Server
  let app: OpenedApp
  beforeAll(async () => {
    server = await serveUnder('/some/where/')
    app = await openApp({})
  })
  afterAll(async () => {
    await app?.close()
    server?.close()
  })

  it('works under any path, and fetches nothing but its own files', async () => {
    const { page } = await app.newPage()
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('the server has no port')
    const home = `http://127.0.0.1:${address.port}/some/where/`
    const failed: string[] = []
    page.on('response', (response) => {
      if (!response.ok() || !response.url().startsWith(home)) failed.push(response.url())
    })
    page.on('console', (message) => failed.push(message.text()))
    await page.goto(home)
    await page.getByLabel(/Text of an article/).fill(TEXT)
    await page.getByRole('button', { name: 'Find the statements' }).click()
    await page.locator('.article-text [data-statement]').first().waitFor()
    expect(await findViolations(page)).toEqual([])
    expect(failed).toEqual([])
  })
})
