import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Article } from '../../model/article.ts'
import { measurePage } from '../measure-page.ts'
import { completePage } from './complete-page.ts'
import { composeText } from './compose-text.ts'
import type { PageDocument, PageElement } from './page-dom.ts'
import { PAGE_LIMITS } from './page-limits.ts'
import { h1Of, readMetadata } from './page-metadata.ts'
import { removeFurniture } from './remove-furniture.ts'
import { renderBlocks } from './render-blocks.ts'

/** The article of a page, or why there is none, in words. */
export type PageResult = { readonly article: Article; readonly notes: readonly string[] } | { readonly problem: string }

/** Finds the article in the text of a page. Runs in a worker: it may be slow on a hostile page. */
export function readPage(html: string): PageResult {
  const { nesting, parts } = measurePage(html, PAGE_LIMITS)
  if (nesting > PAGE_LIMITS.nesting) {
    return {
      problem: `nests elements more than ${PAGE_LIMITS.nesting} deep, too deep for any article: save the article as text`,
    }
  }
  if (parts > PAGE_LIMITS.parts) {
    return {
      problem: `has more than ${PAGE_LIMITS.parts} tags and attributes, too many for any article: save the article as text`,
    }
  }
  const { document }: { document: PageDocument } = parseHTML(completePage(html))
  if (document.documentElement === null) return { problem: 'holds no HTML: check that it is a web page' }
  if (document.querySelector('frameset') !== null)
    return { problem: 'is only a frame around other pages: save the page within' }

  const { metadata, notes } = readMetadata(document)
  const headline = h1Of(document)
  removeFurniture(document)
  const shown = document.documentElement === null ? [] : renderBlocks(document.documentElement)
  const found = findArticle(document)
  if (found === null) return { problem: 'holds no article: no text is left without menus and scripts' }

  const { description, authors, ...fields } = metadata
  const text = composeText({ blocks: renderBlocks(found), shown, headline, title: metadata.title, description })
  return { article: { text, ...fields, authors }, notes }
}

/** The element that holds the article, by Readability; it changes the document. */
function findArticle(document: PageDocument): PageElement | null {
  const reader = new Readability<PageElement>(document, {
    disableJSONLD: true,
    serializer: (node) => node,
  })
  const content = reader.parse()?.content ?? null
  return content !== null && /\S/.test(content.textContent ?? '') ? content : null
}
