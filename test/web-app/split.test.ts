import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findViolations } from './find-violations.ts'
import { CHROMIUM, NARROW, type OpenedApp, type OpenedPage, openApp } from './open-app.ts'
import { overflowOf } from './overflow.ts'

const ARTICLE = fileURLToPath(new URL('../../examples/articles/talks-collapse-and-resume.txt', import.meta.url))

/** Whom the article calls Anton Weil once, and Weil from then on. */
const WEIL = '/actors/Anton%20Weil'

describe.skipIf(CHROMIUM === undefined)('splitting an actor', () => {
  let app: OpenedApp
  beforeEach(async () => {
    app = await openApp({ inputs: [ARTICLE] })
  })
  afterEach(() => app?.close())

  async function open(
    address: string,
    { by = 'Mira', ...options }: BrowserContextOptions & { readonly by?: string } = {},
  ): Promise<OpenedPage> {
    const opened = await app.newPage(options)
    await opened.page.addInitScript(`localStorage.setItem('onrecord-name', '${by}')`)
    await opened.page.goto(address)
    return opened
  }
  const summary = (page: Page) => page.locator('summary', { hasText: 'Correct the names' })
  const aliasButton = (page: Page) => page.getByRole('button', { name: '“Weil” is another actor' })
  async function speakerOf(id: string): Promise<string | undefined> {
    const record = (await app.ledger.get(1))?.record
    const speaker = record?.statements.find((statement) => statement.id === id)?.speaker
    return record?.actors.find((actor) => actor.id === speaker)?.name
  }
  async function press(page: Page, ...keys: readonly string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key)
  }

  it('takes an alias off an actor and takes that back, on its page, by keyboard alone', async () => {
    const { page, complaints } = await open(WEIL)
    await summary(page).waitFor()
    await press(page, 'c')
    await expect.poll(() => summary(page).evaluate((element) => element.matches(':focus'))).toBe(true)
    await page.keyboard.press('Tab')
    expect(await page.getByLabel(/Your name/).evaluate((element) => element.matches(':focus'))).toBe(true)
    await press(page, 'Tab', 'Enter')
    const name = page.getByLabel('Name of the other actor')
    await expect.poll(() => name.evaluate((element) => element.matches(':focus'))).toBe(true)
    expect(await name.inputValue()).toBe('Weil')
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Tomas Weil')
    await page.keyboard.press('Enter')
    await page.getByText('1 correction', { exact: true }).waitFor()
    await expect.poll(() => aliasButton(page).count()).toBe(0)
    expect(await speakerOf('s4')).toBe('Tomas Weil')
    expect(await speakerOf('s2')).toBe('Anton Weil')
    const made = page.locator('li', { hasText: 'Split' })
    expect(await made.textContent()).toContain('Mira')
    expect(await made.getByRole('link').getAttribute('href')).toBe('/actors/Tomas%20Weil')
    expect(await findViolations(page)).toEqual([])
    await page.evaluate('document.activeElement.blur()')
    await page.keyboard.press('u')
    await aliasButton(page).waitFor()
    await page.getByText('undone').waitFor()
    expect(await speakerOf('s4')).toBe('Anton Weil')
    const stored = await app.ledger.corrections.list()
    expect(stored.map(({ correction }) => [correction.what, correction.by])).toEqual([
      ['split', 'Mira'],
      ['undo', 'Mira'],
    ])
    expect(complaints).toEqual([])
  })

  it('is shown at once to another who looks at the actor, and on the page of the new one', async () => {
    const mira = await open(WEIL)
    const noor = await open(WEIL, { by: 'Noor', viewport: NARROW, hasTouch: true, isMobile: true })
    await summary(noor.page).click()
    await aliasButton(noor.page).waitFor()
    await summary(mira.page).click()
    await aliasButton(mira.page).click()
    await mira.page.getByLabel('Name of the other actor').fill('Tomas Weil')
    await mira.page.getByRole('button', { name: 'Split off' }).click()
    await noor.page.getByText('1 correction', { exact: true }).waitFor({ timeout: 10_000 })
    await expect.poll(() => aliasButton(noor.page).count()).toBe(0)
    expect(await overflowOf(noor.page)).toBe(0)
    await noor.page.locator('li', { hasText: 'Split' }).getByRole('link', { name: 'Tomas Weil' }).click()
    await noor.page.getByRole('heading', { level: 1, name: 'Tomas Weil' }).waitFor()
    await summary(noor.page).click()
    expect(noor.complaints).toEqual([])
    await noor.page.getByRole('button', { name: 'Undo', exact: true }).click()
    await aliasButton(mira.page).waitFor()
    await noor.page.getByRole('heading', { level: 1, name: 'Anton Weil' }).waitFor()
    expect(new URL(noor.page.url()).pathname).toBe(WEIL)
    expect(noor.complaints).toEqual([])
    expect(mira.complaints).toEqual([])
  })

  it('says what is wrong where nobody gives a name', async () => {
    const { page } = await open(WEIL, { by: '' })
    await summary(page).click()
    await aliasButton(page).click()
    await page.getByRole('button', { name: 'Split off' }).click()
    await page.getByRole('alert').getByText('a correction needs a name').waitFor()
    expect(await app.ledger.corrections.list()).toEqual([])
  })

  it('takes single mentions off an actor in the reader, by keyboard alone', async () => {
    const { page, complaints } = await open('/articles/1?statement=s4')
    const note = page.locator('[data-note="s4"]')
    await note.getByRole('button', { name: 'Correct', exact: true }).waitFor()
    await page.keyboard.press('c')
    await note.locator('summary', { hasText: 'Split an actor' }).press('Enter')
    const mention = note.getByRole('checkbox', { name: /fireboats,” Weil said|fireboats," Weil said/ })
    await mention.press('Space')
    expect(await note.getByLabel('Name of the other actor').inputValue()).toBe('Weil')
    expect(await findViolations(page)).toEqual([])
    await note.getByLabel('Name of the other actor').press('Enter')
    await note.locator('.who').getByText('Weil', { exact: true }).waitFor()
    expect(await speakerOf('s4')).toBe('Weil')
    expect(await speakerOf('s19')).toBe('Anton Weil')
    await page.evaluate('document.activeElement.blur()')
    await page.keyboard.press('u')
    await note.locator('.who').getByText('Anton Weil', { exact: true }).waitFor()
    expect(complaints).toEqual([])
  })

  it('refuses to take all mentions in one article, and says why', async () => {
    const { page } = await open('/articles/1?statement=s9')
    const note = page.locator('[data-note="s9"]')
    await note.getByRole('button', { name: 'Correct', exact: true }).click()
    await note.locator('summary', { hasText: 'Split an actor' }).click()
    for (const box of await note.locator('fieldset').getByRole('checkbox').all()) await box.check()
    await note.getByText('At least one mention must stay.').waitFor()
    expect(await note.getByRole('button', { name: 'Split off' }).isDisabled()).toBe(true)
  })
})
