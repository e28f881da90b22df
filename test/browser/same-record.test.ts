import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'
import { articles } from './articles.ts'
import { type BundleServer, serveBundle } from './serve-bundle.ts'

/** Set by `npm test`, which finds or installs a Chromium, or says in one line that there is none. */
const path = process.env.CHROMIUM

describe.skipIf(path === undefined)('the bundle in Chromium', () => {
  let server: BundleServer
  let browser: Browser
  let records: readonly unknown[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    server = await serveBundle()
    browser = await chromium.launch({
      ...(path && { executablePath: path }),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    })
    const page = await browser.newPage()
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(server.origin)
    records = await page.evaluate(
      `import('/onrecord.browser.js').then(({ extract }) =>
        ${JSON.stringify(articles)}.map((article) => JSON.stringify(extract(article))))`,
    )
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  it.each(articles.map((article, index) => ({ name: article.id ?? JSON.stringify(article.text), article, index })))(
    'gives the same record as Node, byte for byte: $name',
    ({ article, index }) => expect(records[index]).toBe(JSON.stringify(extract(article))),
  )

  it('finds statements, so that there is something to compare', () => {
    expect(records.filter((record) => String(record).includes('"cue":{')).length).toBeGreaterThan(10)
  })

  it('writes nothing to the console', () => expect(complaints).toEqual([]))
})
