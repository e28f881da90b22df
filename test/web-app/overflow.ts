import type { Page } from 'playwright-core'

/** How much wider than the screen the page is, in pixels; 0 where nothing has to be scrolled sideways. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
