import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'
import { findViolations } from './find-violations.ts'
import { CHROMIUM, NARROW, type OpenedApp, type OpenedPage, openApp, WIDE } from './open-app.ts'
import { overflowOf } from './overflow.ts'

const ARTICLE = fileURLToPath(new URL('../../examples/articles/talks-collapse-and-resume.txt', import.meta.url))

const note = (page: Page, id: string) => page.locator(`[data-note="${id}"]`)
const chosenNote = (page: Page) => page.locator('[data-note].chosen')
const marked = (page: Page) => page.locator('.article-text .chosen')

describe.skipIf(CHROMIUM === undefined)('the reader', () => {
  let app: OpenedApp
  beforeAll(async () => {
    app = await openApp({ inputs: [ARTICLE] })
  })
  afterAll(() => app?.close())

  async function open(address: string, options = {}): Promise<OpenedPage> {
    const opened = await app.newPage(options)
    await opened.page.goto(address)
    await opened.page.locator('.article-text [data-statement]').first().waitFor()
    return opened
  }

  it.each([
    ['wide', { viewport: WIDE }],
    ['narrow', { viewport: NARROW, hasTouch: true, isMobile: true }],
    ['wide and dark', { viewport: WIDE, colorScheme: 'dark' as const }],
    ['enlarged to 200 %', { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }],
  ])('shows an article without complaint, violation or sideways scrolling: %s', async (_, options) => {
    const { page, complaints } = await open('/articles/1?statement=s2', options)
    expect(await findViolations(page)).toEqual([])
    expect(await overflowOf(page)).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('shows the text as it is, letter by letter', async () => {
    const { page } = await open('/articles/1')
    const stored = await app.ledger.get(1)
    const shown = await page.locator('.article-text').textContent()
    const bare = (text: string) => text.replaceAll(/\s+/g, '')
    expect(bare(shown ?? '')).toBe(bare(stored?.article.text ?? ''))
    await page.context().close()
  })

  it('marks source, cue and content of every statement', async () => {
    const { page } = await open('/articles/1')
    const entry = await app.ledger.get(1)
    const text = entry?.article.text ?? ''
    for (const { id, content, cue, source } of entry?.record.statements ?? []) {
      const parts = [...content, ...(cue === null ? [] : [cue]), ...(source === null ? [] : [source])]
      const letters = (start: number, end: number) => text.slice(start, end).replaceAll(/\s+/g, '').length
      const shown = await page.locator(`[data-within~="${id}"]`).allTextContents()
      expect(shown.join('').replaceAll(/\s+/g, '').length, id).toBe(
        parts.reduce((sum, { start, end }) => sum + letters(start, end), 0),
      )
    }
    await page.context().close()
  })

  it('goes through the statements by keyboard, and says where it is in the address', async () => {
    const { page, complaints } = await open('/articles/1')
    expect(await chosenNote(page).count()).toBe(0)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(new URL(page.url()).search).toBe('?statement=s2')
    expect(await chosenNote(page).getAttribute('data-note')).toBe('s2')
    expect(await marked(page).count()).toBeGreaterThan(0)
    await page.keyboard.press('k')
    expect(new URL(page.url()).search).toBe('?statement=s1')
    await page.keyboard.press('o')
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/actors\//)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('ties text and list together, both ways', async () => {
    const { page } = await open('/articles/1')
    await page.locator('.article-text [data-statement="s3"]').first().click()
    expect(await chosenNote(page).getAttribute('data-note')).toBe('s3')
    await note(page, 's1').getByRole('button').first().click()
    const ids = await marked(page).evaluateAll((spans) => spans.map((span) => span.getAttribute('data-statement')))
    expect(new Set(ids)).toEqual(new Set(['s1']))
    await page.locator('.article-text [data-statement="s2"]').first().hover()
    const pointed = await marked(page).evaluateAll((spans) => spans.map((span) => span.getAttribute('data-statement')))
    expect(new Set(pointed)).toEqual(new Set(['s2']))
    await page.context().close()
  })

  it('copies a quotation with its reference, and a link that finds its statement when ids have moved', async () => {
    const { page } = await open('/articles/1?statement=s4', { permissions: ['clipboard-read', 'clipboard-write'] })
    const clipboard = () => page.evaluate<string>('navigator.clipboard.readText()')
    await page.getByRole('button', { name: 'Copy with reference' }).click()
    await page.getByText('Copied').first().waitFor()
    expect(await clipboard()).toMatch(/^"We came to talk about inspectors[\s\S]*\n— Anton Weil/)
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect.poll(clipboard).toContain('/articles/1?statement=s4&at=')
    const link = new URL(await clipboard())
    link.searchParams.set('statement', 's1')
    await page.goto(link.href)
    await expect.poll(() => chosenNote(page).getAttribute('data-note')).toBe('s4')
    link.searchParams.set('words', 'words that nobody said')
    await page.goto(link.href)
    await page.getByText('no longer in the record').waitFor()
    await page.context().close()
  })

  it('hides doubtful statements on demand, and says how many', async () => {
    const { page } = await open('/articles/1')
    const all = (await app.ledger.get(1))?.record.statements ?? []
    const sure = all.filter(({ confidence }) => confidence >= 0.5)
    await page.getByLabel(/Hide doubtful/).check()
    await expect.poll(() => page.locator('[data-note]').count()).toBe(sure.length)
    await page.context().close()
  })

  it('has its list in a sheet from below on a narrow screen', async () => {
    const { page, complaints } = await open('/articles/1', { viewport: NARROW, hasTouch: true, isMobile: true })
    expect(await note(page, 's1').isVisible()).toBe(false)
    const handle = page.getByRole('button', { name: /Show the statements/ })
    expect((await handle.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await handle.tap()
    expect(await note(page, 's1').isVisible()).toBe(true)
    expect(await findViolations(page)).toEqual([])
    expect(await overflowOf(page)).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('prints text and list without the frame', async () => {
    const { page } = await open('/articles/1?statement=s1')
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('navigation').isVisible()).toBe(false)
    expect(await page.getByRole('button', { name: 'Copy with reference' }).isVisible()).toBe(false)
    expect(await note(page, 's1').isVisible()).toBe(true)
    await page.context().close()
  })

  it('says what to do where there is no such article', async () => {
    const { page } = await app.newPage()
    await page.goto('/articles/99')
    await page.getByRole('alert').getByText('there is no article 99 in the ledger').waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.context().close()
  })
})

const TEXT = 'Valmora closed the canal, Ana Roe said. Ostrel will expel two envoys.'
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })

/** An article with one event that a statement claims and one that the outlet expects, and a doubt. */
function entryWithEvents() {
  const article = { text: TEXT }
  const record = extract(article)
  const claim = record.statements[0]
  if (claim === undefined) throw new Error('the text has a statement')
  const event = {
    source: [],
    target: [],
    mode: null,
    cameo: null,
    goldstein: null,
    date: null,
    mentions: [],
    statement: null,
  }
  const events = [
    {
      ...event,
      id: 'e1',
      type: 'COERCE',
      trigger: spanOf('closed'),
      claimedBy: claim.id,
      factuality: 'claimed' as const,
    },
    { ...event, id: 'e2', type: 'SANCTION', trigger: spanOf('expel'), claimedBy: null, factuality: 'planned' as const },
  ]
  const messages = [{ rule: 'made-up', ...spanOf('two'), text: 'How many is not certain' }]
  return { article, record: { ...record, events, messages }, place: null }
}

describe.skipIf(CHROMIUM === undefined)('events and doubts in the reader', () => {
  let app: OpenedApp
  beforeAll(async () => {
    app = await openApp({ entries: [entryWithEvents()] })
  })
  afterAll(() => app?.close())

  it('tells what is claimed from what is planned, with the claimant, and shows doubts', async () => {
    const { page, complaints } = await app.newPage()
    await page.goto('/articles/1')
    const styleOf = (id: string) =>
      page.locator(`.article-text [data-event="${id}"]`).evaluate((span) => {
        const view = span.ownerDocument.defaultView
        return view === null ? null : view.getComputedStyle(span).borderBottomStyle
      })
    await page.locator('[data-event-note="e1"]').getByText('Ana Roe').waitFor()
    expect(await page.locator('[data-event-note="e2"]').getByText('Ana Roe').count()).toBe(0)
    expect(await styleOf('e1')).toBe('dashed')
    expect(await styleOf('e2')).toBe('dotted')
    await page.getByRole('button', { name: 'Doubt about the text: How many is not certain' }).waitFor()
    await page.getByText('How it is marked').click()
    expect(await findViolations(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  it('opens an event by its link', async () => {
    const { page } = await app.newPage({ viewport: { width: 1440, height: 120 } })
    await page.goto('/articles/1?event=e2')
    const trigger = page.locator('.article-text [data-event="e2"]')
    await expect.poll(async () => ((await trigger.boundingBox())?.y ?? 999) < 120).toBe(true)
  })
})
