import type { Page } from './router/page.ts'
import { text } from './text/index.ts'

/** All pages, in the order of the main menu. To add one, see README.md. */
export const pages: readonly Page[] = [
  { path: '/', menu: text.ledger.menu, load: () => import('./pages/ledger/Ledger.svelte') },
  { path: '/actors', menu: text.actors.menu, load: () => import('./pages/actors/Actors.svelte') },
  { path: '/actors/:id', menu: null, load: () => import('./pages/actor/Actor.svelte') },
  { path: '/relations', menu: text.relations.menu, load: () => import('./pages/relations/Relations.svelte') },
  { path: '/relations/:source/:target', menu: null, load: () => import('./pages/relations/pair/Pair.svelte') },
  { path: '/compare', menu: text.compare.menu, load: () => import('./pages/compare/Compare.svelte') },
  { path: '/import', menu: text.imports.menu, load: () => import('./pages/import/Import.svelte') },
  { path: '/articles/:key', menu: null, load: () => import('./pages/reader/Reader.svelte') },
  { path: '/paste', menu: text.paste.menu, load: () => import('./pages/paste/PasteAndLook.svelte') },
]
