import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.ts'

const fixture = (name: string) => readFileSync(new URL(`../../../test/fixtures/read/${name}`, import.meta.url), 'utf8')

const textOf = (html: string) => {
  const page = readPage(html)
  return 'problem' in page ? page.problem : page.article.text
}

const body = (inner: string) => `<html><body><article>${inner}</article></body></html>`

describe('readPage', () => {
  it('reads the article and its metadata, and none of the furniture', () => {
    expect(readPage(fixture('lock-treaty.html'))).toEqual({
      article: {
        text: [
          'Oster and Kestria agree on river locks',
          'Ministers end a dispute of two years',
          'HALDEN, May 14 — The foreign ministers of Oster and Kestria agreed on Wednesday to share the locks of the river Lune, ending a dispute of two years, officials said.',
          '“We have found a fair\u00a0text,” said Lena Orvik, the foreign minister of Oster. “It binds both sides,” she added, and she thanked the hosts for their patience in long hours of talks.',
          'What comes next',
          'The locks at Halden, seen from the bridge.',
          'Two locks open in June.',
          'One opens in July.',
          'The parties shall open the locks to the ships of both.',
          'Kestria’s minister, Tomas Veil, said that the text was a beginning,\nand that more talks would follow in the autumn, when both parliaments are to vote on it.',
        ].join('\n\n'),
        title: 'Oster and Kestria agree on river locks',
        published: '2031-05-14T09:30:00Z',
        outlet: 'Harbour Wire',
        lang: 'en-GB',
        url: 'https://harbour-wire.example/2031/05/locks',
        authors: ['Ana Maresch', 'Tom Reede'],
      },
      notes: [],
    })
  })

  it('reads a page with unclosed tags and no metadata', () => {
    expect(readPage(fixture('no-markup-for-machines.html'))).toMatchObject({
      article: {
        text: [
          'Valmora delays vote on canal tolls',
          '2 June',
          'The parliament of Valmora put off a vote on canal tolls on Monday, its speaker said',
          '"We need more time," said the speaker, Ruta Selm, after a session of nine hours that ended near midnight',
          'According to two officials, the vote may come in July, once the committee on trade has heard the ports',
        ].join('\n\n'),
        title: 'Valmora delays vote on canal tolls',
        published: '2031-06-02',
        outlet: null,
        lang: null,
        url: null,
        authors: [],
      },
    })
  })

  it('decodes entities once', () => {
    expect(textOf(body('<p>Oster &amp; Kestria &amp;lt;agreed&amp;gt; &#x2014; &eacute; &bogus;</p>'))).toBe(
      'Oster & Kestria &lt;agreed&gt; — é &bogus;',
    )
  })

  it.each([
    ['an empty page', '<html><body></body></html>', 'holds no article: no text is left without menus and scripts'],
    [
      'a page of scripts',
      '<body><script>var a = "<p>x</p>"</script><noscript>no</noscript>',
      'holds no article: no text is left without menus and scripts',
    ],
    [
      'a frameset',
      '<html><frameset><frame src="a.html"></frameset></html>',
      'is only a frame around other pages: save the page within',
    ],
    [
      'deep nesting',
      `<body>${'<div>'.repeat(20_000)}x`,
      'nests elements more than 512 deep, too deep for any article: save the article as text',
    ],
    [
      'too many tags',
      `<body>${'<br>'.repeat(300_000)}x`,
      'has more than 150000 tags and attributes, too many for any article: save the article as text',
    ],
  ])('says what is wrong with %s', (_, html, problem) => expect(readPage(html)).toEqual({ problem }))

  it('says what is wrong with words that are no page', () => {
    expect(readPage('')).toHaveProperty('problem')
  })

  it('reads an article with one attribute of a megabyte', () => {
    expect(textOf(body(`<p data-x="${'y'.repeat(1_000_000)}">Oster agreed.</p>`))).toBe('Oster agreed.')
  })

  it('reads an article nested far deeper than any page is', () => {
    expect(textOf(`<body>${'<div>'.repeat(250)}<p>Oster agreed.</p>${'</div>'.repeat(250)}`)).toBe('Oster agreed.')
  })

  it('goes on behind a script end tag within JSON-LD', () => {
    const script = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a</script>'
    expect(readPage(`<html><head>${script}</head>${'<body><p>Oster agreed.</p></body></html>'}`)).toMatchObject({
      article: { text: 'Oster agreed.' },
      notes: ['JSON-LD of the page is broken and was passed over'],
    })
  })

  it.each(['<p>Oster agreed.', '<title>x</title><p>Oster agreed.', '<!doctype html><html><p>Oster agreed.</html>'])(
    'reads %s, which leaves out tags as HTML allows',
    (html) => expect(textOf(html)).toMatch(/Oster agreed\.$/),
  )
})
