import type { Browser, Page } from 'playwright-core'

export interface ViewTiming {
  readonly name: string
  /** Whole milliseconds, one for each run. */
  readonly times: readonly number[]
}

const RUNS = 9

const SELECTORS = { statements: '[data-hit]', dates: '.plot rect', facets: 'aside li button' }

/** Notes when the first statement, and when the bars of the dates, are first in the page: milliseconds since the navigation. */
const WATCH = `
  window.seen = {}
  const note = () => {
    for (const [name, selector] of Object.entries(${JSON.stringify(SELECTORS)}))
      if (window.seen[name] === undefined && document.querySelector(selector)) window.seen[name] = performance.now()
  }
  new MutationObserver(note).observe(document, { childList: true, subtree: true })`

/** Times the ledger page from navigation to what one can use, with nothing in the cache of the browser, and while one types. */
export async function timeViews(browser: Browser, origin: string): Promise<ViewTiming[]> {
  const first = { statements: [] as number[], facets: [] as number[], dates: [] as number[] }
  const typed: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    await page.addInitScript(WATCH)
    await page.goto(origin)
    const seen = await seenOn(page)
    first.statements.push(seen.statements)
    first.facets.push(seen.facets)
    first.dates.push(seen.dates)
    typed.push(await timeTyping(page))
    await context.close()
  }
  return [
    { name: 'from navigation to the first statements, which can be searched and opened', times: first.statements },
    { name: 'from navigation to facets with counts', times: first.facets },
    { name: 'from navigation to the histogram of dates', times: first.dates },
    { name: 'from the last key of a word to its marks in the statements', times: typed },
  ]
}

interface Seen {
  readonly statements: number
  readonly facets: number
  readonly dates: number
}

async function seenOn(page: Page): Promise<Seen> {
  for (const selector of Object.values(SELECTORS)) await page.locator(selector).first().waitFor()
  const { statements, facets, dates } = await page.evaluate<Seen>('window.seen')
  return { statements: Math.round(statements), facets: Math.round(facets), dates: Math.round(dates) }
}

async function timeTyping(page: Page): Promise<number> {
  await page.keyboard.press('/')
  await page.keyboard.type('minister')
  const start = Date.now()
  await page.locator('mark').first().waitFor()
  return Date.now() - start
}
