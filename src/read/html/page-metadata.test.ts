import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { PageDocument } from './page-dom.ts'
import { readMetadata } from './page-metadata.ts'

function read(head: string, body = '', html = '<html>') {
  const { document }: { document: PageDocument } = parseHTML(`${html}<head>${head}</head><body>${body}</body></html>`)
  return readMetadata(document)
}

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

describe('readMetadata', () => {
  it('says nothing of a page that says nothing', () => {
    expect(read('')).toEqual({
      metadata: { title: null, published: null, outlet: null, authors: [], lang: null, url: null, description: null },
      notes: [],
    })
  })

  it('believes JSON-LD first, then meta elements, then the markup', () => {
    const meta =
      '<meta property="og:title" content="From meta"><meta property="article:published_time" content="2031-02-02"><meta name="author" content="Meta Writer">'
    const markup = '<h1>From markup</h1><time datetime="2031-03-03"></time>'
    const json = jsonLd({
      '@type': 'NewsArticle',
      headline: 'From JSON',
      datePublished: '2031-01-01',
      author: 'Json Writer',
    })
    const picked = ({ metadata }: ReturnType<typeof read>) => [metadata.title, metadata.published, metadata.authors]
    expect(picked(read(json + meta, markup))).toEqual(['From JSON', '2031-01-01', ['Json Writer']])
    expect(picked(read(meta, markup))).toEqual(['From meta', '2031-02-02', ['Meta Writer']])
    expect(picked(read('', markup))).toEqual(['From markup', '2031-03-03', []])
  })

  it.each(['javascript:alert(1)', '/2031/05/locks', 'file:///etc/hosts', 'locks.html'])(
    'refuses the address %s with a note, and takes the next one',
    (href) => {
      const { metadata, notes } = read(
        `<link rel="canonical" href="${href}"><meta property="og:url" content="https://harbour-wire.example/a">`,
      )
      expect(metadata.url).toBe('https://harbour-wire.example/a')
      expect(notes).toEqual([`the page gives a web address that is not well formed, left out: "${href}"`])
    },
  )

  it('leaves out a date that is none with a note, and mends a space for a T', () => {
    expect(read('<meta name="date" content="in May 2031">')).toMatchObject({
      metadata: { published: null },
      notes: ['the page gives a date that is not well formed, left out: "in May 2031"'],
    })
    expect(read('<meta name="date" content="2031-05-14 09:30:00">').metadata.published).toBe('2031-05-14T09:30:00')
  })

  it('takes the name of the outlet off a title of a meta element, and nothing else', () => {
    const title = (words: string) =>
      read(`<meta property="og:site_name" content="Harbour Wire"><meta property="og:title" content="${words}">`)
        .metadata.title
    expect(title('Oster agrees | Harbour Wire')).toBe('Oster agrees')
    expect(title('Oster agrees - harbour wire')).toBe('Oster agrees')
    expect(title('Oster agrees – with Kestria')).toBe('Oster agrees – with Kestria')
  })

  it('takes the language from the page, and an author that is an address for none', () => {
    const { metadata } = read(
      '<meta property="article:author" content="https://social.example/ana">',
      '',
      '<html lang="fr">',
    )
    expect([metadata.lang, metadata.authors]).toEqual(['fr', []])
  })
})
