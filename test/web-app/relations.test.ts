import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findViolations } from './find-violations.ts'
import { CHROMIUM, NARROW, type OpenedApp, type OpenedPage, openApp, WIDE } from './open-app.ts'
import { overflowOf } from './overflow.ts'
import { relatedEntries } from './related-entries.ts'

const VELD = '/actors/Q900001'
const PAIR = '/relations/Q900001/Q900003'

/** Each view, with words that it shows once all has come. */
const VIEWS: readonly (readonly [name: string, address: string, words: string])[] = [
  ['the list of actors', '/actors', 'Tomas Renske'],
  ['an actor', VELD, 'Search all of them in the ledger'],
  ['the matrix of statements', '/relations', 'speaks about'],
  ['the matrix of events', '/relations?kind=events', 'acts toward'],
  ['the network', '/relations?view=network', 'The same as a table'],
  ['a pair', PAIR, 'All of it, the newest first'],
  ['articles to choose from', '/compare', 'Brevia closes the locks'],
  ['articles side by side', '/compare?articles=1,2', 'in different words'],
]

const SCREENS = [
  ['wide', { viewport: WIDE }],
  ['narrow', { viewport: NARROW, hasTouch: true, isMobile: true }],
  ['dark', { viewport: WIDE, colorScheme: 'dark' as const }],
  ['enlarged to 200 %', { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }],
] as const

/** Not what a driver without a graphics card says of its own speed. */
const isOfPage = (complaint: string): boolean => !complaint.includes('GL Driver Message')

const rows = (page: Page) => page.locator('tbody tr')

describe.skipIf(CHROMIUM === undefined)('the pages of actors, relations and comparisons', () => {
  let app: OpenedApp
  beforeAll(async () => {
    app = await openApp({ entries: relatedEntries })
  })
  afterAll(() => app?.close())

  async function open(address: string, words: string, options = {}): Promise<OpenedPage> {
    const opened = await app.newPage(options)
    await opened.page.goto(address)
    await opened.page.getByText(words).first().waitFor()
    return opened
  }

  describe.each(SCREENS)('%s', (_, options) => {
    it.each(VIEWS)('shows %s without complaint, violation or sideways scrolling', async (_name, address, words) => {
      const { page, complaints } = await open(address, words, options)
      await page.waitForLoadState('networkidle')
      expect(await findViolations(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)
      expect(complaints.filter(isOfPage)).toEqual([])
      await page.context().close()
    })
  })

  it('finds an actor by the start of a name, and opens it', async () => {
    const { page } = await open('/actors', 'Tomas Renske')
    await page.keyboard.press('/')
    await page.keyboard.type('ren')
    await expect.poll(() => rows(page).count()).toBe(1)
    expect(page.url()).toContain('name=ren')
    await page.getByRole('link', { name: 'Tomas Renske' }).click()
    await page.getByRole('heading', { level: 1, name: 'Tomas Renske' }).waitFor()
    expect(await page.title()).toBe('Tomas Renske · Onrecord')
    await page.context().close()
  })

  it('says that nobody has such a name', async () => {
    const { page } = await open('/actors?name=zzz', 'No actor has such a name')
    await page.context().close()
  })

  it('tells what an actor says, about whom, and events apart by who tells them', async () => {
    const { page } = await open(VELD, 'Search all of them in the ledger')
    const about = page.getByRole('row', { name: /Lundar/ })
    expect(await about.getByRole('cell').first().textContent()).toBe('5')
    expect(await about.textContent()).toContain('−0.40')
    const toward = page.locator('section', { hasText: 'Events toward them' })
    expect(await toward.locator('[data-factuality]').allTextContents()).toEqual([
      '1 asserted',
      '1 claimed',
      '1 planned',
      '“kept”',
      '“meet”',
      '“broken”',
    ])
    expect(await toward.getByText('claimed by Ada Veld').count()).toBe(1)
    expect(await toward.getByRole('link', { name: '“broken”' }).getAttribute('href')).toBe('/articles/1?statement=s1')
    await page.context().close()
  })

  it('opens a pair from a cell of the matrix, by the keyboard', async () => {
    const { page, complaints } = await open('/relations', 'speaks about')
    const cell = page.getByRole('link', { name: 'Ada Veld on Lundar: 5 statements, mean stance -0.40' })
    await cell.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Ada Veld and Lundar' }).waitFor()
    expect(new URL(page.url()).pathname).toBe(PAIR)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('moves from cell to cell with the arrows, over empty ones', async () => {
    const { page } = await open('/relations', 'speaks about')
    const focused = () => page.evaluate<string>('document.activeElement.getAttribute("aria-label")')
    await page.getByRole('link', { name: /^Tomas Renske on Brevia/ }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toMatch(/^Tomas Renske on Pellan/)
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toMatch(/^Ilse Korn on Pellan/)
    await page.context().close()
  })

  it('filters and sorts the matrix, and lets the address say it', async () => {
    const { page } = await open('/relations', 'speaks about')
    expect(await rows(page).locator('th').allTextContents()).toEqual(['Ada Veld', 'Tomas Renske', 'Ilse Korn'])
    await page.getByRole('combobox', { name: 'Order', exact: true }).selectOption('name')
    await expect
      .poll(() => rows(page).locator('th').allTextContents())
      .toEqual(['Ada Veld', 'Ilse Korn', 'Tomas Renske'])
    await page.getByLabel('At least').fill('3')
    await page.getByLabel('At least').press('Tab')
    await expect.poll(() => rows(page).count()).toBe(2)
    expect(new URL(page.url()).search).toBe('?sort=name&minCount=3')
    await page.getByLabel('Outlet').fill('No Such Paper')
    await page.getByLabel('Outlet').press('Tab')
    await page.getByRole('link', { name: 'Remove all filters' }).click()
    await expect.poll(() => rows(page).count()).toBe(3)
    await page.context().close()
  })

  it('tells in the matrix of events who tells of them', async () => {
    const { page } = await open('/relations?kind=events', 'acts toward')
    await page
      .getByRole('link', {
        name: 'Lundar toward Ada Veld: 1 asserted by the outlet, 1 claimed by somebody, 1 planned',
      })
      .waitFor()
    await page.context().close()
  })

  it('opens the statements and events behind a point, each leading to its passage', async () => {
    const { page, complaints } = await open(PAIR, 'All of it, the newest first')
    await expect.poll(() => page.locator('[data-hit]').count()).toBe(5)
    const point = page.getByRole('link', { name: /^March 2031|^1 Mar 2031: mean stance/ }).first()
    await point.click()
    await expect.poll(() => new URL(page.url()).search).toBe('?since=2031-03-01&until=2031-03-31')
    await expect.poll(() => page.locator('[data-hit]').count()).toBe(1)
    expect(await page.locator('[data-hit]').getAttribute('href')).toMatch(/^\/articles\/3\?statement=s1/)
    await page.getByRole('link', { name: 'Show all times' }).click()
    await expect.poll(() => page.locator('[data-hit]').count()).toBe(5)
    await page.getByRole('link', { name: 'Lundar on Ada Veld' }).click()
    await page.getByText('No statements.').waitFor()
    await expect.poll(() => page.getByRole('link', { name: '“meet”' }).count()).toBe(1)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('opens a point by the keyboard, and goes by weeks', async () => {
    const { page } = await open(PAIR, 'All of it, the newest first')
    await page.getByRole('link', { name: 'Open what lies behind January 2031' }).first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('[data-hit]').count()).toBe(3)
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('behind')
    await page.getByRole('combobox', { name: 'By', exact: true }).selectOption('week')
    await page.getByRole('link', { name: 'Open what lies behind 13 Jan 2031' }).first().waitFor()
    await page.context().close()
  })

  it('draws the network, and has the same as a table that keeps to the filters', async () => {
    const { page } = await open('/relations?view=network', 'The same as a table')
    expect(
      await page
        .getByRole('img', { name: /Network of actors/ })
        .locator('canvas')
        .count(),
    ).toBeGreaterThan(3)
    expect(await rows(page).count()).toBe(5)
    await page.getByRole('combobox', { name: 'Mean stance', exact: true }).selectOption('against')
    await expect.poll(() => rows(page).count()).toBe(2)
    await page.getByRole('combobox', { name: 'Show', exact: true }).selectOption('events')
    await expect.poll(() => rows(page).locator('[data-factuality="asserted"]').count()).toBe(2)
    await page.getByRole('combobox', { name: 'Events that are', exact: true }).selectOption('claimed')
    await expect.poll(() => rows(page).locator('[data-factuality="claimed"]').count()).toBe(2)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.context().close()
  })

  it('offers articles of the same days, and puts them side by side with differences marked', async () => {
    const { page, complaints } = await open('/compare', 'Brevia closes the locks')
    await page.getByRole('link', { name: 'Brevia closes the locks' }).click()
    await page.getByText('1 quotation in common').waitFor()
    await page.getByRole('link', { name: 'Renske answers Veld' }).first().click()
    await page.getByText('in different words').waitFor()
    expect(new URL(page.url()).search).toBe('?articles=1,2')
    expect(await page.locator('blockquote mark').allTextContents()).toEqual(['the', 'must', 'our', 'will have to'])
    const alone = page
      .locator('div', { has: page.getByRole('heading', { level: 3, name: 'Only in Lundar Courier' }) })
      .last()
    expect(await alone.locator('blockquote').allTextContents()).toEqual([
      '“Brevia holds the ships of its neighbours hostage.”',
      '“Pellan has been a fair judge of this canal.”',
    ])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('looks for quotations in a transcript', async () => {
    const { page } = await open('/compare?articles=1,2', 'in different words')
    await page
      .getByLabel('Transcript', { exact: true })
      .fill(
        'VELD: The locks stay shut until the fee is withdrawn. Lundar has broken our canal accord, and must answer.',
      )
    await page.getByRole('button', { name: 'Look for them' }).click()
    await expect
      .poll(() => page.locator('li[data-verdict] .verdict').allTextContents())
      .toEqual(['found with differences', 'found word for word', 'not found'])
    await page.context().close()
  })

  it('says that nobody names an actor, and leads to those who are named', async () => {
    const { page } = await app.newPage()
    await page.goto('/actors/Q1')
    await page.getByText('No article in the ledger names “Q1”.').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.getByRole('link', { name: 'See whom they name' }).click()
    await page.getByRole('heading', { level: 1, name: 'Who speaks, and who is spoken about' }).waitFor()
    await page.context().close()
  })
})

describe.skipIf(CHROMIUM === undefined)('the same pages of an empty ledger', () => {
  let app: OpenedApp
  beforeAll(async () => {
    app = await openApp({})
  })
  afterAll(() => app?.close())

  it.each([
    ['/actors', 'Nobody speaks here yet'],
    ['/relations', 'The ledger knows no relations yet'],
    ['/relations?view=network', 'The ledger knows no relations yet'],
    ['/compare', 'There is nothing to compare yet'],
  ])('%s says what to do next', async (address, words) => {
    const { page, complaints } = await app.newPage()
    await page.goto(address)
    await page.getByText(words).waitFor()
    expect(await findViolations(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
