import type { PageDocument, PageElement } from './page-dom.ts'

/** Elements that never hold words of the article. */
const NEVER_ARTICLE =
  'script, style, noscript, template, nav, aside, form, button, iframe, object, embed, svg, canvas, video, audio, dialog, ' +
  '[hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="banner"], [role="contentinfo"], ' +
  '[role="search"], [role="dialog"]'

/** Words of a class or id that mark furniture of a news page, as whole parts of the name (`related-links`, `share_bar`). */
const FURNITURE = new Set([
  'ad',
  'ads',
  'advert',
  'advertisement',
  'banner',
  'breadcrumb',
  'breadcrumbs',
  'comments',
  'cookie',
  'cookies',
  'disqus',
  'newsletter',
  'outbrain',
  'paywall',
  'popular',
  'promo',
  'recirculation',
  'recommended',
  'related',
  'share',
  'sharing',
  'sidebar',
  'social',
  'sponsor',
  'sponsored',
  'subscribe',
  'taboola',
  'trending',
])

/** Elements that hold the article itself are kept whatever they are called. */
const KEPT = new Set(['html', 'body', 'main', 'article', 'p', 'h1'])

/** Takes out what is not the article: scripts, navigation, advertisements, related links, comments, sharing. */
export function removeFurniture(document: PageDocument): void {
  for (const element of [...document.querySelectorAll(NEVER_ARTICLE)]) element.remove()
  const paragraphs = [...document.querySelectorAll('p')].length
  for (const element of [...document.querySelectorAll('[class], [id]')]) {
    if (isFurniture(element) && !holdsArticle(element, paragraphs)) element.remove()
  }
}

function isFurniture(element: PageElement): boolean {
  if (KEPT.has(element.localName)) return false
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return names
    .toLowerCase()
    .split(/[\s_-]+/)
    .some((part) => FURNITURE.has(part))
}

/** A frame around the article may be called `with-sidebar`: what holds the headline or most of the paragraphs stays. */
function holdsArticle(element: PageElement, paragraphs: number): boolean {
  if (element.querySelector('h1, article, main') !== null) return true
  return [...element.querySelectorAll('p')].length * 2 > paragraphs
}
