import type { Page } from './router/page.ts'
import { text } from './text/index.ts'

/** All pages, in the order of the main menu. To add one, see README.md. */
export const pages: readonly Page[] = [
  { path: '/', menu: text.ledger.menu, load: () => import('./pages/ledger/Ledger.svelte') },
]
