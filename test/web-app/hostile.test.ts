import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateEntry } from '../../bench/ledger/generate-entries.ts'
import { hostileArticle } from './hostile-article.ts'
import { CHROMIUM, NARROW, type OpenedApp, openApp, WIDE } from './open-app.ts'
import { overflowOf } from './overflow.ts'

describe.skipIf(CHROMIUM === undefined)('an article that tries to run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-hostile-'))
  let app: OpenedApp
  beforeAll(async () => {
    const file = join(folder, 'hostile.jsonl')
    writeFileSync(file, `${JSON.stringify(hostileArticle)}\n`)
    app = await openApp({ inputs: [file], entries: [generateEntry(1, 5)] })
  }, 240_000)
  afterAll(async () => {
    await app?.close()
    rmSync(folder, { recursive: true })
  })

  it('goes in as it is, with its statements', async () => {
    expect((await app.ledger.get(1))?.article).toMatchObject(hostileArticle)
    const { hits } = await app.ledger.search({ words: 'hostile' })
    expect(hits.length).toBeGreaterThanOrEqual(3)
  })

  /** Each page that shows words of an article, and words of the article that it shows. */
  const pages: readonly (readonly [name: string, address: string, shown: RegExp])[] = [
    ['ledger', '/?words=hostile', /<script>window\.ran=true<\/script>/],
    ['reader', '/articles/1?statement=s1', /<script>window\.ran=true<\/script> the hostile/],
    ['compare', '/compare?articles=1,2', /<script>window\.ran=true<\/script>/],
    ['actors', '/actors', /Ana Veld/],
  ]
  const screens: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
    ['wide', { viewport: WIDE }],
    ['narrow', { viewport: NARROW, hasTouch: true, isMobile: true }],
  ]

  it.each(
    pages.flatMap(([name, address, shown]) =>
      screens.map(([screen, options]) => [name, screen, address, shown, options] as const),
    ),
  )(
    'is shown as words on the %s page, %s, and nothing runs, loads or breaks the layout',
    async (_name, _screen, address, shown, options) => {
      const { page, complaints } = await app.newPage(options)
      await page.goto(address)
      await page.getByText(shown).first().waitFor()
      await page.mouse.move(200, 400)
      await page.waitForTimeout(500)
      expect(await page.evaluate('window.ran')).toBeUndefined()
      expect(complaints).toEqual([])
      expect(await overflowOf(page)).toBe(0)
      // No element of the page comes from the article, and no link leads to its address.
      expect(await page.locator('#app :is(script, img, iframe, svg[onload], [onerror], [onmouseover])').count()).toBe(0)
      expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0)
      // What turns text round is shown as a mark, never applied.
      expect(await page.locator('#app').textContent()).not.toContain('\u202e')
      await page.context().close()
    },
  )
})
