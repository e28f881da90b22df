import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, type OpenedApp, openApp } from './open-app.ts'
import { relatedEntries } from './related-entries.ts'

/** The first statement of the first article is doubtful, and of the second article none. */
const ENTRIES = relatedEntries.map((entry, index) => ({
  ...entry,
  record: {
    ...entry.record,
    statements: entry.record.statements.map((statement, place) =>
      index === 0 && place === 0 ? { ...statement, confidence: 0.3 } : { ...statement, confidence: 0.95 },
    ),
  },
}))

interface View {
  readonly name: string
  readonly address: string
  /** Chooses something that was not chosen. */
  readonly choose: (page: Page) => Promise<unknown>
  /** What stands in the address from then on. */
  readonly query: RegExp
  /** What the page shows of it, in words that are other ones before. */
  readonly shown: (page: Page) => Promise<string | null>
}

const VIEWS: readonly View[] = [
  {
    name: 'the doubtful statements that the reader leaves out',
    address: '/articles/1?statement=s2',
    choose: (page) => page.getByLabel(/Hide doubtful statements/).check(),
    query: /^\?statement=s2&doubtful=hidden$/,
    shown: (page) => page.locator('.count').first().textContent(),
  },
  {
    name: 'the doubtful statements that the ledger leaves out',
    address: '/?words=Lundar',
    choose: (page) => page.getByLabel(/Hide the doubtful/).check(),
    query: /minConfidence=0\.7/,
    shown: async (page) => String(await page.getByLabel(/Hide the doubtful/).isChecked()),
  },
  {
    name: 'the order of the matrix',
    address: '/relations',
    choose: (page) => page.getByRole('combobox', { name: /^Order/ }).selectOption('name'),
    query: /sort=name/,
    shown: (page) => page.locator('tbody th').last().textContent(),
  },
  {
    name: 'the side that the network shows',
    address: '/relations?view=network',
    choose: (page) => page.getByRole('combobox', { name: /^Mean stance/ }).selectOption('for'),
    query: /stance=for/,
    shown: async (page) => String(await page.locator('tbody tr').count()),
  },
  {
    name: 'the part of the network that is shown',
    address: '/relations?view=network',
    choose: (page) => page.getByRole('button', { name: 'Zoom in' }).click(),
    query: /camera=0\.5%2C0\.5%2C0\.667/,
    shown: (page) => page.evaluate<string>(`document.querySelector('canvas.sigma-labels').toDataURL()`),
  },
  {
    name: 'the grain of a pair',
    address: '/relations/Q900001/Q900003',
    choose: (page) => page.getByRole('combobox', { name: /^By/ }).selectOption('week'),
    query: /grain=week/,
    shown: (page) => page.getByRole('combobox', { name: /^By/ }).inputValue(),
  },
  {
    name: 'the articles that are compared',
    address: '/compare?articles=1',
    choose: (page) => page.locator('main a[href^="/compare?articles=1,"]').first().click(),
    query: /articles=1,2/,
    shown: (page) => page.locator('main h2').first().textContent(),
  },
]

describe.skipIf(CHROMIUM === undefined)('the address says what is shown', () => {
  let app: OpenedApp
  beforeAll(async () => {
    app = await openApp({ entries: ENTRIES })
  })
  afterAll(() => app?.close())

  it.each(VIEWS.map((view) => [view.name, view] as const))(
    '%s: also after loading the page anew, and coming back to it',
    async (_, view) => {
      const { page } = await app.newPage()
      await page.goto(view.address)
      const settled = async () => {
        await page.locator('main h1').first().waitFor()
        await page.waitForTimeout(1200)
      }
      await settled()
      const before = await view.shown(page)
      await view.choose(page)
      await expect.poll(() => new URL(page.url()).search).toMatch(view.query)
      await page.reload()
      await settled()
      const chosen = await view.shown(page)
      expect(chosen === before).toBe(false)
      await page.getByRole('navigation').getByRole('link', { name: 'Paste' }).click()
      await page.getByRole('heading', { level: 1, name: 'Paste and look' }).waitFor()
      await page.goBack()
      await settled()
      expect(new URL(page.url()).search).toMatch(view.query)
      expect((await view.shown(page)) === chosen).toBe(true)
      await page.context().close()
    },
  )

  it('takes whoever goes back, or loads the page anew, to where the page was left', async () => {
    const { page } = await app.newPage({ viewport: { width: 1440, height: 300 } })
    const scrolled = () => page.evaluate<number>('Math.round(scrollY)')
    await page.goto('/')
    await page.locator('[data-hit]').nth(8).waitFor()
    await page.evaluate('scrollTo(0, 700)')
    await page.waitForTimeout(400)
    await page
      .getByRole('link', { name: 'Actors', includeHidden: true })
      .first()
      .evaluate((link) => link.click())
    await page.getByRole('heading', { level: 1, name: /Who speaks/ }).waitFor()
    expect(await scrolled()).toBe(0)
    await page.goBack()
    await expect.poll(scrolled).toBe(700)
    await page.reload()
    await expect.poll(scrolled).toBe(700)
    await page.goForward()
    await page.getByRole('heading', { level: 1, name: /Who speaks/ }).waitFor()
    await expect.poll(scrolled).toBe(0)
    await page.context().close()
  })

  it('does not scroll back where somebody scrolls by hand while a page becomes longer', async () => {
    const { page } = await app.newPage({ viewport: { width: 1440, height: 300 } })
    await page.goto('/')
    await page.locator('[data-hit]').nth(8).waitFor()
    await page.evaluate('scrollTo(0, 700)')
    await page.waitForTimeout(400)
    await page.route('**/api/statements?*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.continue()
    })
    await page.reload()
    await page.locator('main').waitFor()
    await page.mouse.wheel(0, 10)
    await page.locator('[data-hit]').nth(8).waitFor()
    await page.waitForTimeout(500)
    expect(await page.evaluate<number>('scrollY')).toBeLessThan(400)
    await page.context().close()
  })
})
