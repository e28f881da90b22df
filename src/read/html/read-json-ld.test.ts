import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { PageDocument } from './page-dom.ts'
import { readJsonLd } from './read-json-ld.ts'

function read(...scripts: string[]) {
  const head = scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('')
  const { document }: { document: PageDocument } = parseHTML(`<html><head>${head}</head><body></body></html>`)
  return readJsonLd(document)
}

const article = { '@type': 'NewsArticle', headline: 'Oster agrees' }

describe('readJsonLd', () => {
  it.each([
    ['alone', article],
    ['in an array', [{ '@type': 'Organization', name: 'x' }, article]],
    ['in a graph', { '@graph': [{ '@type': 'WebSite' }, article] }],
    ['as the main entity of a page', { '@type': 'WebPage', mainEntity: article }],
    ['of several types', { ...article, '@type': ['Thing', 'ReportageNewsArticle'] }],
    ['of a weblog', { ...article, '@type': 'BlogPosting' }],
  ])('finds the article %s', (_, value) => expect(read(JSON.stringify(value)).metadata.title).toBe('Oster agrees'))

  it.each([
    ['a list of other articles', { '@type': 'ItemList', itemListElement: [article] }],
    ['an organisation', { '@type': 'Organization', headline: 'x' }],
    ['null', null],
    ['a bare string', 'NewsArticle'],
  ])('takes %s for no article', (_, value) => expect(read(JSON.stringify(value)).metadata).toEqual({}))

  it('passes over broken JSON with one note and reads the rest', () => {
    expect(read('{"@type": ', '{oops', JSON.stringify(article))).toMatchObject({
      metadata: { title: 'Oster agrees' },
      notes: ['JSON-LD of the page is broken and was passed over'],
    })
  })

  it('reads JSON within comment and CDATA marks', () => {
    const json = JSON.stringify(article)
    for (const script of [`<!--${json}-->`, `//<![CDATA[\n${json}\n//]]>`, `/*<![CDATA[*/${json}/*]]>*/`]) {
      expect(read(script)).toMatchObject({ metadata: { title: 'Oster agrees' }, notes: [] })
    }
  })

  it('reads names from objects, strings and lists, and no wrong types', () => {
    const value = {
      ...article,
      author: [{ name: 'Ana Maresch' }, 'Tom Reede', 7, { name: null }],
      publisher: [{ name: 'Harbour Wire' }],
      datePublished: 20310514,
      mainEntityOfPage: { '@id': 'https://harbour-wire.example/a' },
    }
    expect(read(JSON.stringify(value)).metadata).toMatchObject({
      authors: ['Ana Maresch', 'Tom Reede'],
      outlet: 'Harbour Wire',
      published: null,
      url: 'https://harbour-wire.example/a',
    })
  })
})
