import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findViolations } from './find-violations.ts'
import { CHROMIUM, type OpenedApp, type OpenedPage, openApp } from './open-app.ts'

const ARTICLE = fileURLToPath(new URL('../../examples/articles/talks-collapse-and-resume.txt', import.meta.url))

const note = (page: Page, id: string) => page.locator(`[data-note="${id}"]`)

describe.skipIf(CHROMIUM === undefined)('corrections in the reader', () => {
  let app: OpenedApp
  beforeEach(async () => {
    app = await openApp({ inputs: [ARTICLE] })
  })
  afterEach(() => app?.close())

  /** The article with a statement chosen, and a name given. */
  async function open(statement: string, name = 'Mira'): Promise<OpenedPage> {
    const opened = await app.newPage()
    const { page } = opened
    await page.addInitScript(`localStorage.setItem('onrecord-name', '${name}')`)
    await page.goto(`/articles/1?statement=${statement}`)
    await note(page, statement).getByRole('button', { name: 'Correct', exact: true }).waitFor()
    return opened
  }
  const statementOf = async (id: string) =>
    (await app.ledger.get(1))?.record.statements.find((statement) => statement.id === id)
  const firstWords = async (id: string): Promise<string> => {
    const entry = await app.ledger.get(1)
    const span = entry?.record.statements.find((statement) => statement.id === id)?.content[0]
    return entry?.article.text.slice(span?.start, span?.end) ?? ''
  }

  it('asks for a name first', async () => {
    const { page } = await open('s2', '')
    await page.keyboard.press('x')
    await page.getByRole('alert').getByText('a correction needs a name').waitFor()
    expect(await page.getByLabel(/Your name/).isVisible()).toBe(true)
    expect(await app.ledger.corrections.list()).toEqual([])
  })

  it('rejects a statement and takes that back, by keyboard alone', async () => {
    const { page, complaints } = await open('s2')
    const words = await firstWords('s2')
    const shown = page.locator('.article-text .content', { hasText: words.slice(0, 20) })
    expect(await shown.count()).toBe(1)
    await page.keyboard.press('x')
    await expect.poll(() => shown.count()).toBe(0)
    await page.keyboard.press('u')
    await expect.poll(() => shown.count()).toBe(1)
    const stored = await app.ledger.corrections.list()
    expect(stored.map(({ correction }) => [correction.what, correction.by])).toEqual([
      ['reject', 'Mira'],
      ['undo', 'Mira'],
    ])
    expect(complaints).toEqual([])
  })

  it('takes what is pressed while a change is stored in its turn, and never takes one back twice', async () => {
    const { page, complaints } = await open('s2')
    const stored = async () => (await app.ledger.corrections.list()).map(({ correction }) => correction.what)
    for (const key of ['x', 'u', 'u']) await page.keyboard.press(key)
    await expect.poll(stored).toEqual(['reject', 'undo'])
    await note(page, 's2').getByRole('button', { name: 'Correct', exact: true }).click()
    await note(page, 's2').getByLabel(/^Kind/).selectOption('indirect')
    await expect.poll(stored).toEqual(['reject', 'undo', 'kind'])
    expect(complaints).toEqual([])
  })

  it('sets kind, act and speaker, and says who did', async () => {
    const { page, complaints } = await open('s2')
    await page.keyboard.press('c')
    await note(page, 's2').getByLabel(/^Kind/).selectOption('indirect')
    await expect.poll(async () => (await statementOf('s2'))?.kind).toBe('indirect')
    await note(page, 's2').getByLabel(/^Act/).selectOption('deny')
    await expect.poll(async () => (await statementOf('s2'))?.act).toBe('deny')
    await note(page, 's2')
      .getByLabel(/Speaker/)
      .fill('Greta Voss')
    await page.keyboard.press('Enter')
    await note(page, 's2').locator('.who').getByText('Greta Voss').waitFor()
    await note(page, 's2').getByText('corrected by Mira').waitFor()
    expect(await findViolations(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  it('adds a speaker that the article does not have yet', async () => {
    const { page } = await open('s2')
    await page.keyboard.press('s')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Ada Quill')
    await page.keyboard.press('Enter')
    await note(page, 's2').locator('.who').getByText('Ada Quill').waitFor()
    const entry = await app.ledger.get(1)
    expect(entry?.record.actors.some(({ name, type }) => name === 'Ada Quill' && type === 'person')).toBe(true)
  })

  it('sets stance and targets', async () => {
    const { page } = await open('s4')
    await page.keyboard.press('c')
    await note(page, 's4')
      .getByLabel(/^Also about/)
      .selectOption({ label: 'Greta Voss' })
    await note(page, 's4')
      .getByLabel(/^Stance towards Greta Voss/)
      .selectOption('-1')
    await expect.poll(async () => (await statementOf('s4'))?.targets.map(({ stance }) => stance)).toContain(-1)
    await note(page, 's4')
      .getByLabel(/^Stance towards Greta Voss/)
      .selectOption('none')
    await expect
      .poll(async () =>
        note(page, 's4')
          .getByLabel(/^Stance towards Greta Voss/)
          .count(),
      )
      .toBe(0)
  })

  it('sets the content from words selected with the mouse', async () => {
    const { page } = await open('s3')
    const target = page.locator('.article-text [data-statement="s3"].content').first()
    await target.evaluate((element: unknown) => {
      const node = element as { ownerDocument: { getSelection(): { selectAllChildren(of: unknown): void } } }
      node.ownerDocument.getSelection().selectAllChildren(element)
    })
    const words = (await target.textContent()) ?? ''
    await page.locator('.selected').getByText(words).waitFor()
    await page.getByRole('button', { name: 'Set as source' }).click()
    const text = (await app.ledger.get(1))?.article.text ?? ''
    await expect
      .poll(async () => {
        const source = (await statementOf('s3'))?.source
        return source ? text.slice(source.start, source.end) : null
      })
      .toBe(words)
  })

  it('adds a statement from words that are written, and merges two speakers', async () => {
    const { page } = await open('s2')
    await page.locator('summary', { hasText: 'Corrections' }).click()
    await page.getByLabel(/write them here/).fill('broke off for four hours')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Add as a statement' }).click()
    await page.locator('.article-text .content', { hasText: 'broke off for four hours' }).waitFor()
    const before = (await app.ledger.get(1))?.record.actors.length ?? 0
    await page.keyboard.press('c')
    const merge = page.getByLabel(/is the same as/)
    await merge.selectOption({ label: 'Greta Voss' })
    await expect.poll(async () => (await app.ledger.get(1))?.record.actors.length).toBe(before - 1)
  })

  it('shows each of two people what the other does, at once', async () => {
    const mira = await open('s2', 'Mira')
    const noor = await open('s2', 'Noor')
    await mira.page.keyboard.press('c')
    await note(mira.page, 's2').getByLabel(/^Act/).selectOption('regret')
    await note(noor.page, 's2').getByText('corrected by Mira').waitFor({ timeout: 10_000 })
    expect(await note(noor.page, 's2').locator('.act').textContent()).toBe('regrets')
    await noor.page.locator('summary', { hasText: 'Corrections' }).click()
    await noor.page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect.poll(() => note(mira.page, 's2').getByText('corrected by Mira').count()).toBe(0)
    expect(mira.complaints).toEqual([])
    expect(noor.complaints).toEqual([])
  })
})
