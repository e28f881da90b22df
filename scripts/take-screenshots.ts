import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { NARROW, type OpenedApp, openApp, WIDE } from '../test/web-app/open-app.ts'
import { relatedEntries } from '../test/web-app/related-entries.ts'

/** Opens pages of the built web app on the examples, and keeps how those named, or all, look in docs/images. Run by `screenshots.mjs`. */
const IMAGES = fileURLToPath(new URL('../docs/images/', import.meta.url))
const EXAMPLES = fileURLToPath(new URL('../examples/articles', import.meta.url))

interface View {
  readonly name: string
  readonly address: string
  readonly screen?: 'wide' | 'narrow'
  readonly dark?: boolean
  /** Waits until all is there, and does what the picture shows. */
  readonly ready: (page: Page) => Promise<unknown>
}

const statements = (page: Page): Promise<void> => page.locator('[data-hit]').first().waitFor()

const notes = (page: Page): Promise<void> => page.locator('[data-note]').first().waitFor()

const table = (page: Page): Promise<void> => page.locator('tbody tr').first().waitFor()

const quotations = (page: Page): Promise<void> => page.locator('blockquote').first().waitFor()

/** Brings in an example that is there already, and a file that is no text. */
async function importExamples(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles([
    { name: 'week-after.jsonl', mimeType: 'application/jsonl', buffer: readFileSync(`${EXAMPLES}/week-after.jsonl`) },
    { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0, 1, 2, 255, 0]) },
  ])
  await page.getByText('done', { exact: true }).first().waitFor()
}

async function paste(page: Page): Promise<void> {
  await page
    .getByRole('textbox')
    .first()
    .fill(readFileSync(`${EXAMPLES}/talks-collapse-and-resume.txt`, 'utf8'))
  await page.getByRole('button', { name: 'Find the statements' }).click()
  await page.locator('.article-text [data-statement]').first().waitFor()
}

async function correct(page: Page): Promise<void> {
  await notes(page)
  await page.getByRole('button', { name: 'Correct', exact: true }).first().waitFor()
  await page.keyboard.press('c')
  await page.getByRole('button', { name: 'Reject' }).waitFor()
}

async function correctByTouch(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show the statements' }).tap()
  await page.getByRole('button', { name: 'Correct', exact: true }).tap()
  await page.getByRole('button', { name: 'Reject' }).scrollIntoViewIfNeeded()
}

async function splitName(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'Correct the names' }).click()
  await page
    .getByRole('button', { name: /is another actor/ })
    .first()
    .click()
}

const VIEWS: readonly View[] = [
  { name: 'ledger', address: '/?words=summit', ready: statements },
  { name: 'ledger-dark', address: '/?speaker=Halvard+Sunde', dark: true, ready: statements },
  { name: 'ledger-narrow', address: '/?words=summit', screen: 'narrow', ready: statements },
  {
    name: 'ledger-filters-narrow',
    address: '/',
    screen: 'narrow',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Filters' }).tap()
      await page.getByRole('dialog').getByRole('group').waitFor()
    },
  },
  {
    name: 'ledger-completing',
    address: '/',
    ready: async (page) => {
      await statements(page)
      await page.keyboard.press('/')
      await page.keyboard.type('speaker:ma')
      await page.getByRole('option').first().waitFor()
    },
  },
  { name: 'reader', address: '/articles/6?statement=s3', ready: notes },
  { name: 'reader-dark', address: '/articles/6?statement=s3', dark: true, ready: notes },
  {
    name: 'reader-narrow',
    address: '/articles/6?statement=s3',
    screen: 'narrow',
    ready: (page) => page.locator('.article-text .chosen').first().waitFor(),
  },
  { name: 'reader-correcting', address: '/articles/6?statement=s3', ready: correct },
  { name: 'reader-correcting-narrow', address: '/articles/6?statement=s3', screen: 'narrow', ready: correctByTouch },
  { name: 'actor', address: '/actors/Q900001', ready: statements },
  { name: 'actor-narrow', address: '/actors/Q900001', screen: 'narrow', ready: statements },
  { name: 'actor-splitting', address: '/actors/Q900001', ready: splitName },
  { name: 'actor-splitting-narrow', address: '/actors/Q900001', screen: 'narrow', ready: splitName },
  { name: 'relations', address: '/relations', ready: table },
  { name: 'relations-dark', address: '/relations', dark: true, ready: table },
  { name: 'relations-narrow', address: '/relations?kind=events', screen: 'narrow', ready: table },
  { name: 'network', address: '/relations?view=network', ready: table },
  { name: 'network-narrow', address: '/relations?view=network', screen: 'narrow', ready: table },
  { name: 'pair', address: '/relations/Q900001/Q900003', ready: statements },
  { name: 'pair-narrow', address: '/relations/Q900001/Q900003', screen: 'narrow', ready: statements },
  { name: 'compare', address: '/compare?articles=9,10', ready: quotations },
  { name: 'compare-narrow', address: '/compare?articles=9,10', screen: 'narrow', ready: quotations },
  { name: 'import', address: '/import', ready: importExamples },
  { name: 'import-narrow', address: '/import', screen: 'narrow', ready: importExamples },
  { name: 'paste', address: '/paste', ready: paste },
  { name: 'paste-narrow', address: '/paste', screen: 'narrow', ready: paste },
]

/** Time for what comes behind the first answers, in milliseconds. */
const REST = 700

async function take(app: OpenedApp, { name, address, screen = 'wide', dark = false, ready }: View): Promise<void> {
  const options = screen === 'wide' ? { viewport: WIDE } : { viewport: NARROW, hasTouch: true, isMobile: true }
  const { page } = await app.newPage({ ...options, colorScheme: dark ? 'dark' : 'light' })
  await page.goto(address)
  await ready(page)
  await page.waitForTimeout(REST)
  await page.screenshot({ path: `${IMAGES}${name}.png` })
  await page.context().close()
  console.log(`docs/images/${name}.png`)
}

const wanted = process.argv.slice(2)
mkdirSync(IMAGES, { recursive: true })
const app = await openApp({ inputs: [EXAMPLES], entries: relatedEntries })
for (const view of VIEWS) if (wanted.length === 0 || wanted.includes(view.name)) await take(app, view)
await app.close()
