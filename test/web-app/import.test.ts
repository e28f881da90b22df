import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findViolations } from './find-violations.ts'
import { CHROMIUM, NARROW, type OpenedApp, openApp, WIDE } from './open-app.ts'
import { overflowOf } from './overflow.ts'

const EXAMPLES = fileURLToPath(new URL('../../examples/articles', import.meta.url))

/** Longest that extracting a few articles may take here, in milliseconds. */
const EXTRACTING = 45_000

/** Files as a browser hands them over: one that is no text, and one with a name that is markup. */
const DROPPED = `(() => {
  const transfer = new DataTransfer()
  transfer.items.add(new File([new Uint8Array([0, 1, 2, 255, 0])], 'photo.jpg'))
  transfer.items.add(new File(['Ada Veld said that it rains.'], '<img src=x onerror=alert(1)>.txt'))
  return transfer
})()`

describe.skipIf(CHROMIUM === undefined)('the page that imports articles', () => {
  let app: OpenedApp
  beforeAll(async () => {
    app = await openApp({})
  }, 120_000)
  afterAll(() => app?.close())

  const item = (page: Page, title: string) => page.locator('li', { has: page.getByRole('heading', { name: title }) })
  const done = (page: Page, title: string) =>
    item(page, title).getByText('done', { exact: true }).waitFor({ timeout: EXTRACTING })

  it('takes files by drop and by choice, shows what became of them, and why some failed', async () => {
    const { page, complaints } = await app.newPage()
    await page.goto('/import')
    await page.getByText('Nothing has been imported here lately').waitFor()
    await page
      .locator('input[type=file]')
      .setInputFiles([`${EXAMPLES}/broken-quotation.txt`, `${EXAMPLES}/summit-declaration.html`])
    await done(page, 'broken-quotation.txt and 1 more')
    expect(await item(page, 'broken-quotation.txt').textContent()).toContain('2 of 2 articles · 2 added')

    const data = await page.evaluateHandle(DROPPED)
    await page.locator('.zone').dispatchEvent('drop', { dataTransfer: data })
    await done(page, 'photo.jpg and 1 more')
    const failures = item(page, 'photo.jpg').getByRole('listitem')
    expect(await failures.allTextContents()).toEqual([
      'upload photo.jpg: is a binary file, not text: save it as text, HTML or JSONL first',
    ])
    expect((await app.ledger.stats()).articles).toBe(3)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('takes a text by the keyboard alone, and the ledger finds it', async () => {
    const { page, complaints } = await app.newPage()
    await page.goto('/import')
    await page.getByLabel('Text of one article').focus()
    await page.keyboard.type('Valmoran President Ada Veld said on Friday that the third lock will open.')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Third lock')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Harbour Wire')
    await page.keyboard.press('Enter')
    await done(page, 'Third lock')
    await item(page, 'Third lock').getByRole('link', { name: 'Search the ledger' }).click()
    await page.getByText('the third lock will open').first().waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('tells why addresses are not fetched, those in private networks among them', async () => {
    const { page } = await app.newPage()
    await page.goto('/import?url=http://127.0.0.1:9/report')
    const field = page.getByLabel('Web addresses')
    expect(await field.inputValue()).toBe('http://127.0.0.1:9/report')
    await page.getByRole('button', { name: 'Fetch pages' }).click()
    await done(page, 'http://127.0.0.1:9/report')
    expect(await item(page, 'http://127.0.0.1:9/report').textContent()).toContain('lies in a private network')
    await field.fill('file:///etc/passwd')
    await page.getByRole('button', { name: 'Fetch pages' }).click()
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toContain('"urls.0" is no web address')
    expect(await field.inputValue()).toBe('file:///etc/passwd')
    await page.context().close()
  })

  it('shows progress to everybody, and can be cancelled', async () => {
    const { page } = await app.newPage()
    await page.goto('/import')
    const lines = Array.from({ length: 3000 }, (_, n) =>
      JSON.stringify({ id: `many-${n}`, text: `Ada Veld said that lock ${n} leaks.` }),
    )
    await page.locator('input[type=file]').setInputFiles({
      name: 'many.jsonl',
      mimeType: 'application/jsonl',
      buffer: Buffer.from(lines.join('\n')),
    })
    const bar = page.getByRole('progressbar', { name: 'Progress of many.jsonl' })
    await bar.waitFor()
    const { page: another } = await app.newPage()
    await another.goto('/import')
    await another.getByRole('progressbar', { name: 'Progress of many.jsonl' }).waitFor()
    await page.getByRole('button', { name: 'Cancel many.jsonl' }).click()
    for (const shown of [page, another])
      await item(shown, 'many.jsonl').getByText('cancelled; what was stored stays').waitFor({ timeout: EXTRACTING })
    expect((await app.ledger.stats()).articles).toBeLessThan(3004)
    await another.context().close()
    await page.context().close()
  })

  it.each([
    ['wide', { viewport: WIDE }],
    ['narrow', { viewport: NARROW, hasTouch: true, isMobile: true }],
    ['wide and dark', { viewport: WIDE, colorScheme: 'dark' as const }],
    ['enlarged to 200 %', { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }],
  ])('has no violation, complaint or sideways scrolling: %s', async (_, options) => {
    const { page, complaints } = await app.newPage(options)
    await page.goto('/import')
    await page.getByRole('heading', { name: 'Third lock' }).waitFor()
    expect(await findViolations(page)).toEqual([])
    expect(await overflowOf(page)).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
