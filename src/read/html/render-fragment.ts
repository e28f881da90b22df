import { parseHTML } from 'linkedom'
import { measurePage } from '../measure-page.ts'
import type { PageDocument } from './page-dom.ts'
import { PAGE_LIMITS } from './page-limits.ts'
import { removeFurniture } from './remove-furniture.ts'
import { type PageBlock, renderBlocks } from './render-blocks.ts'

/** The blocks of a piece of HTML that is an article without a page around it; null where its tree is too large to parse. */
export function renderFragment(html: string): PageBlock[] | null {
  const { nesting, parts } = measurePage(html, PAGE_LIMITS)
  if (nesting > PAGE_LIMITS.nesting || parts > PAGE_LIMITS.parts) return null
  const { document }: { document: PageDocument } = parseHTML(`<html><body>${html}</body></html>`)
  removeFurniture(document)
  return document.documentElement === null ? [] : renderBlocks(document.documentElement)
}
