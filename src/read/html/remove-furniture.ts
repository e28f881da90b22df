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
  for (const element of [...document.querySelectorAll('[class], [id]')]) if (isFurniture(element)) element.remove()
}

function isFurniture(element: PageElement): boolean {
  if (KEPT.has(element.localName) || element.querySelector('h1, article, main') !== null) return false
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  if (names.length > 1000) return false
  return names
    .toLowerCase()
    .split(/[\s_-]+/)
    .some((part) => FURNITURE.has(part))
}
