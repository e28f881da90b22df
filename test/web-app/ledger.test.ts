import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateEntry } from '../../bench/ledger/generate-entries.ts'
import type { HistogramQuery } from '../../src/ledger/index.ts'
import { findViolations } from './find-violations.ts'
import { CHROMIUM, NARROW, type OpenedApp, type OpenedPage, openApp, WIDE } from './open-app.ts'
import { overflowOf } from './overflow.ts'

const EXAMPLES = fileURLToPath(new URL('../../examples/articles', import.meta.url))

/** Longest that reading, extracting and starting may take, in milliseconds. */
const STARTING = 120_000

const box = (page: Page) => page.getByRole('combobox', { name: 'Search statements' })
const hits = (page: Page) => page.locator('[data-hit]')
const countOf = (page: Page) => page.locator('.tools').getByRole('status')

describe.skipIf(CHROMIUM === undefined)('the ledger page on the examples', () => {
  let app: OpenedApp
  beforeAll(async () => {
    app = await openApp({ inputs: [EXAMPLES] })
  }, STARTING)
  afterAll(() => app?.close())

  /** How the page tells the number of matches. */
  async function told(query: HistogramQuery): Promise<string> {
    const { counted } = await app.ledger.histogram(query)
    expect(counted).toBeGreaterThan(1)
    return `${counted} statements`
  }

  async function open(address: string, options = {}): Promise<OpenedPage> {
    const opened = await app.newPage(options)
    await opened.page.goto(address)
    await hits(opened.page).first().waitFor()
    return opened
  }

  it.each([
    ['wide', { viewport: WIDE }],
    ['narrow', { viewport: NARROW, hasTouch: true, isMobile: true }],
    ['wide and dark', { viewport: WIDE, colorScheme: 'dark' as const }],
    ['enlarged to 200 %', { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }],
  ])('shows statements without complaint, violation or sideways scrolling: %s', async (_, options) => {
    const { page, complaints } = await open('/?words=summit', options)
    await expect.poll(() => countOf(page).textContent()).toBe(await told({ words: 'summit' }))
    expect(await page.title()).toBe('Ledger · Onrecord')
    expect(await findViolations(page)).toEqual([])
    expect(await overflowOf(page)).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('searches as one types, keeps the layout, and lets the address say it', async () => {
    const { page, complaints } = await open('/')
    await expect.poll(() => countOf(page).textContent()).toBe(await told({}))
    const top = (await page.locator('.tools').boundingBox())?.y
    await box(page).pressSequentially('minist*')
    await expect.poll(() => page.url()).toContain('?words=minist*')
    await expect.poll(() => page.locator('mark').count()).toBeGreaterThan(0)
    const marked = await page.locator('mark').allTextContents()
    expect(marked.filter((words) => !/^minist/i.test(words))).toEqual([])
    expect((await page.locator('.tools').boundingBox())?.y).toBe(top)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('drops an answer that comes after that to a newer question', async () => {
    const { page } = await open('/')
    await page.route('**/api/statements?words=treaty&limit=25', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.continue().catch(() => {})
    })
    await box(page).fill('treaty')
    await expect.poll(() => page.url()).toContain('words=treaty')
    await box(page).fill('summit')
    await expect.poll(() => countOf(page).textContent()).toBe(await told({ words: 'summit' }))
    await page.waitForTimeout(1800)
    expect(await countOf(page).textContent()).toBe(await told({ words: 'summit' }))
    expect((await page.locator('mark').allTextContents()).every((words) => /summit/i.test(words))).toBe(true)
    await page.context().close()
  })

  it('completes a filter by the keyboard, shows it as a chip, and goes back', async () => {
    const { page, complaints } = await open('/')
    await page.keyboard.press('/')
    await page.keyboard.type('speaker:Hal')
    await page.getByRole('option', { name: /Halvard Sunde/ }).waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const chip = page.getByRole('button', { name: 'Remove the filter speaker Halvard Sunde' })
    await chip.waitFor()
    expect(await box(page).inputValue()).toBe('')
    expect(new URL(page.url()).searchParams.get('speaker')).toBe('Halvard Sunde')
    await expect.poll(() => countOf(page).textContent()).toBe(await told({ speaker: 'Halvard Sunde' }))
    await page.goBack()
    await expect.poll(() => countOf(page).textContent()).toBe(await told({}))
    await page.goForward()
    await chip.click()
    await expect.poll(() => countOf(page).textContent()).toBe(await told({}))
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('narrows by facets, and widens again', async () => {
    const { page } = await open('/')
    const facet = page.getByRole('button', { name: /^Radio Valmora \d+$/ })
    await facet.click()
    await expect.poll(() => countOf(page).textContent()).toBe(await told({ outlet: 'Radio Valmora' }))
    expect(await facet.getAttribute('aria-pressed')).toBe('true')
    await page.getByRole('button', { name: 'quoted', exact: false }).first().click()
    await page.getByRole('button', { name: 'Remove all filters' }).click()
    await expect.poll(() => countOf(page).textContent()).toBe(await told({}))
    await page.context().close()
  })

  it('calls topics by their names, and completes them', async () => {
    const { page } = await open('/')
    await page
      .getByRole('button', { name: /^diplomacy \d+$/ })
      .first()
      .waitFor()
    await box(page).pressSequentially('topic:diplo')
    await page.getByRole('option', { name: 'diplomacy', exact: true }).click()
    await page.getByRole('button', { name: 'Remove the filter topic diplomacy' }).waitFor()
    await page.context().close()
  })

  it('chooses days by dragging over the bars, by keys, and by fields', async () => {
    const { page } = await open('/')
    const plot = page.getByRole('group', { name: /Drag over the bars/ })
    const area = await plot.boundingBox()
    if (area === null) throw new Error('the plot is not shown')
    const at = (share: number) => [area.x + area.width * share, area.y + area.height / 2] as const
    await page.mouse.move(...at(0.5))
    await page.mouse.down()
    await page.mouse.move(...at(0.9), { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => page.url()).toContain('since=2031-05-18&until=2031-05-19')
    await expect.poll(() => countOf(page).textContent()).toBe(await told({ since: '2031-05-18', until: '2031-05-19' }))
    await page.getByRole('slider', { name: 'Last day of the time chosen' }).press('ArrowLeft')
    await expect.poll(() => page.url()).toContain('since=2031-05-18&until=2031-05-18')
    await expect.poll(() => countOf(page).textContent()).toBe(await told({ since: '2031-05-18', until: '2031-05-18' }))
    await page.getByLabel('From', { exact: true }).fill('2031-05-19')
    await page.getByLabel('Until', { exact: true }).fill('2031-05-19')
    await expect.poll(() => page.url()).toContain('since=2031-05-19&until=2031-05-19')
    await page.getByRole('button', { name: 'All dates' }).click()
    await expect.poll(() => new URL(page.url()).search).toBe('')
    await page.context().close()
  })

  it('moves and opens by keys', async () => {
    const { page } = await open('/?words=summit')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    const second = await hits(page).nth(1).getAttribute('data-hit')
    expect(await page.evaluate<string>('document.activeElement.dataset.hit')).toBe(second)
    const address = await hits(page).nth(1).getAttribute('href')
    expect(address).toMatch(/^\/articles\/\d+\?statement=s\d+&at=\d+&words=./)
    await page.keyboard.press('o')
    await expect.poll(() => new URL(page.url()).pathname + new URL(page.url()).search).toBe(address)
    await page.context().close()
  })

  it('exports what was found, and no more', async () => {
    const { page } = await open('/?words=summit')
    await page.getByText('Export this result').click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^CSV/ }).click(),
    ])
    const [head, ...rows]: string[][] = parse(readFileSync(await download.path()), { bom: true })
    expect(download.suggestedFilename()).toBe('onrecord-csv.csv')
    expect(head).toContain('content')
    const { hits: found } = await app.ledger.search({ words: 'summit', limit: 1000 })
    expect(rows).toHaveLength(found.length)
    await page.context().close()
  })

  it('saves a search under a name, for the next visit', async () => {
    const { page } = await open('/?words=summit')
    await page.getByLabel('Name').fill('The summit')
    await page.getByRole('button', { name: 'Save this search' }).click()
    await page.goto('/')
    await page.getByRole('link', { name: 'The summit', exact: true }).click()
    await expect.poll(() => page.url()).toContain('?words=summit')
    await page.getByRole('button', { name: 'Forget The summit' }).click()
    await page.reload()
    await page.getByText('None yet').waitFor()
    await page.context().close()
  })

  it('hides the doubtful, and changes the order', async () => {
    const { page } = await open('/?words=summit')
    await page.getByLabel('Order').selectOption('oldest')
    await expect.poll(() => page.url()).toContain('sort=oldest')
    await page.getByLabel('Hide the doubtful').check()
    await expect.poll(() => page.url()).toContain('minConfidence=0.7')
    await page.getByRole('button', { name: 'Remove the filter confidence at least 70%' }).waitFor()
    await page.context().close()
  })

  it('says what to do where nothing matches, where a query cannot be, and where the server does not answer', async () => {
    const { page } = await open('/')
    await box(page).fill('zeppelin')
    await page.getByText('Nothing in the ledger matches').waitFor()
    await box(page).fill('z*')
    await page
      .getByRole('alert')
      .getByText(/too short a prefix/)
      .waitFor()
    await page.route('**/api/**', (route) => route.abort())
    await box(page).fill('summit')
    await page.getByText(/The server does not answer/).waitFor()
    await page.unroute('**/api/**')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => countOf(page).textContent()).toBe(await told({ words: 'summit' }))
    await page.context().close()
  })

  it('has filters and dates in a sheet on a small screen', async () => {
    const { page, complaints } = await open('/', { viewport: NARROW, hasTouch: true, isMobile: true })
    await page.getByRole('button', { name: 'Filters' }).tap()
    const sheet = page.getByRole('dialog', { name: 'Filters' })
    await sheet.getByRole('button', { name: /Halvard Sunde/ }).waitFor()
    expect(await findViolations(page)).toEqual([])
    await sheet.getByRole('button', { name: /Halvard Sunde/ }).tap()
    await sheet.getByRole('button', { name: 'Show the statements' }).tap()
    await page.getByRole('button', { name: 'Filters (1)' }).waitFor()
    await expect.poll(() => countOf(page).textContent()).toBe(await told({ speaker: 'Halvard Sunde' }))
    expect(await overflowOf(page)).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

describe.skipIf(CHROMIUM === undefined)('the ledger page on many statements', () => {
  let app: OpenedApp
  beforeAll(async () => {
    app = await openApp({ entries: Array.from({ length: 60 }, (_, i) => generateEntry(i * 30, 20)) })
  }, STARTING)
  afterAll(() => app?.close())

  it('fetches on as one scrolls, and keeps only what is near in the page', async () => {
    const { page, complaints } = await app.newPage()
    await page.goto('/')
    await expect.poll(() => countOf(page).textContent()).toBe('1,200 statements')
    const last = async () => Number(await hits(page).last().locator('xpath=ancestor::li').getAttribute('aria-posinset'))
    while ((await last()) < 300) {
      await page.mouse.wheel(0, 2500)
      await page.waitForTimeout(60)
    }
    expect(await hits(page).count()).toBeLessThan(80)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('says that the best match is looked for among the newest only, and shows all on demand', async () => {
    const { page } = await app.newPage()
    await page.goto('/?words=the')
    await page.getByText(/The best of the 400 newest matches/).waitFor()
    await page.getByRole('button', { name: 'newest first' }).click()
    await expect.poll(() => page.url()).toContain('sort=newest')
    await page.getByText(/The best of the/).waitFor({ state: 'detached' })
    await page.context().close()
  })
})

describe.skipIf(CHROMIUM === undefined)('the ledger page on an empty ledger', () => {
  it('says how to bring articles in', async () => {
    const app = await openApp({})
    const { page, complaints } = await app.newPage()
    await page.goto('/')
    await page.getByRole('link', { name: 'Import articles' }).waitFor()
    expect(await findViolations(page)).toEqual([])
    expect(complaints).toEqual([])
    await app.close()
  })
})
