import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { lineOf, type PageDocument } from './page-dom.ts'
import { removeFurniture } from './remove-furniture.ts'

function left(inner: string) {
  const { document }: { document: PageDocument } = parseHTML(`<html><body>${inner}</body></html>`)
  removeFurniture(document)
  return lineOf(document.querySelector('body'))
}

describe('removeFurniture', () => {
  it.each([
    '<nav>x</nav>',
    '<aside>x</aside>',
    '<noscript>x</noscript>',
    '<div class="share_bar">x</div>',
    '<div id="related-links"><span>x</span></div>',
    '<ul class="social">x</ul>',
    '<section class="wide comments"><p>x</p></section>',
    '<div hidden>x</div>',
    '<div role="navigation">x</div>',
  ])('takes out %s', (html) => expect(left(`<p>a</p>${html}<p>b</p>`)).toBe('ab'))

  it.each([
    '<div class="shareholder">x</div>',
    '<div class="unrelated">x</div>',
    '<p class="ad">x</p>',
    '<div class="with-sidebar"><p>x</p><p></p><p></p></div>',
    '<div class="banner"><h1>x</h1></div>',
  ])('leaves %s', (html) => expect(left(`<p>a</p>${html}<p>b</p>`)).toBe('axb'))
})
