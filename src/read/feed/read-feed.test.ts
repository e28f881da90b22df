import { describe, expect, it } from 'vitest'
import type { ParsedDocument } from '../parse/parsed-document.ts'
import { readFeed } from './read-feed.ts'

function read(text: string, address: string | null = null): ParsedDocument {
  const result = readFeed({ text, address })
  if ('problem' in result) throw new Error(result.problem)
  return result
}

const rss = (items: string, channel = '') => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbour &amp; Wire</title><link>https://harbour-wire.example/</link><language>en-gb</language>${channel}${items}</channel></rss>`

describe('readFeed', () => {
  it('reads RSS: the encoded content, with the title as first line, a resolved link and an ISO date', () => {
    const feed = rss(`<item>
      <title>Oster &lt;em&gt;agrees&lt;/em&gt; to talks</title><link>/2031/talks</link>
      <guid isPermaLink="false">urn:wire:12</guid><pubDate>Wed, 14 May 2031 09:30:00 +0200</pubDate><dc:creator>Ana Roe</dc:creator>
      <description>In short.</description>
      <content:encoded><![CDATA[<p>Oster will talk, <b>she</b> said.</p><script>track()</script><p>&ldquo;Soon.&rdquo;</p>]]></content:encoded>
    </item>`)
    expect(read(feed)).toEqual({
      from: 'application/rss+xml',
      several: true,
      items: [
        {
          text: 'Oster agrees to talks\n\nOster will talk, she said.\n\n“Soon.”',
          about: {
            id: 'urn:wire:12',
            url: 'https://harbour-wire.example/2031/talks',
            title: 'Oster agrees to talks',
            published: '2031-05-14T09:30:00+02:00',
            outlet: 'Harbour & Wire',
            lang: 'en-gb',
            authors: ['Ana Roe'],
          },
          skipped: null,
          summary: false,
          link: 'https://harbour-wire.example/2031/talks',
          key: 'urn:wire:12',
        },
      ],
    })
  })

  it('takes the description where there is no content, and marks it as a summary', () => {
    const [item] = read(
      rss(
        '<item><title>A</title><link>https://a.example/1</link><description>&lt;p&gt;B.&lt;/p&gt;</description></item>',
      ),
    ).items
    expect(item).toMatchObject({ text: 'A\n\nB.', summary: true, key: 'https://a.example/1' })
  })

  it('leaves an item without text to be fetched or skipped, with all that is known of it', () => {
    const [item] = read(rss('<item><title>A</title><link>https://a.example/1</link><guid>12</guid></item>')).items
    expect(item).toMatchObject({
      text: null,
      skipped: 'the feed gives no text of them',
      link: 'https://a.example/1',
      about: { title: 'A', url: 'https://a.example/1' },
      key: '12',
    })
    expect(item?.about).not.toHaveProperty('id')
  })

  it('takes the name of the outlet that an aggregator names, and no address for an author', () => {
    const [item] = read(
      rss(
        '<item><description>B.</description><source url="https://b.example/f">Ostrel Daily</source><author>desk@b.example</author></item>',
      ),
    ).items
    expect(item?.about).toMatchObject({ outlet: 'Ostrel Daily', authors: [] })
  })

  it('leaves out a date and a language that cannot be read', () => {
    const feed = rss(
      '<item><description>B.</description><pubDate>yesterday</pubDate><dc:language>?</dc:language></item>',
    )
    expect(read(feed).items[0]?.about).toMatchObject({ published: null, lang: null })
  })

  it('reads Atom: markup and plain text, the base of each entry, the author of the feed', () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://wire.example/">
      <title>Wire</title><author><name>Desk</name></author>
      <entry xml:base="deep/"><title type="html">T &amp;amp; U</title><id>tag:wire.example,2031:1</id><link href="b"/>
        <updated>2031-05-14T09:30:00Z</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &amp; two.</p><p>Three.</p></div></content></entry>
      <entry><title>V</title><id>2</id><content>a &lt; b

c</content><author><name>Ana Roe</name></author></entry>
      <entry><title>W</title><id>3</id><content type="image/png">AAAA</content><link rel="enclosure" href="x"/></entry></feed>`
    const { from, items } = read(feed)
    expect(from).toBe('application/atom+xml')
    expect(items).toMatchObject([
      {
        text: 'T & U\n\nOne & two.\n\nThree.',
        about: {
          url: 'https://wire.example/deep/b',
          published: '2031-05-14T09:30:00Z',
          outlet: 'Wire',
          lang: 'en',
          authors: ['Desk'],
        },
      },
      { text: 'V\n\na < b\n\nc', about: { authors: ['Ana Roe'] } },
      { text: null, link: null },
    ])
  })

  it('reads RSS 1.0', () => {
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Wire</title></channel>
      <item rdf:about="https://wire.example/1"><title>t</title><link>https://wire.example/1</link><description>d</description>
      <dc:date>2031-05-14T09:30:00Z</dc:date></item></rdf:RDF>`
    expect(read(feed)).toMatchObject({
      from: 'application/rdf+xml',
      items: [{ text: 't\n\nd', about: { id: 'https://wire.example/1', published: '2031-05-14T09:30:00Z' } }],
    })
  })

  it('reads JSON Feed, with links relative to the address of the feed', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Wire',
      language: 'en',
      items: [
        { id: '1', url: 'a', title: 'T', content_html: '<p>One.</p>', date_published: '2031-05-14T09:30:00Z' },
        { id: '2', content_text: 'Two.', authors: [{ name: 'Ana Roe' }] },
      ],
    }
    expect(read(JSON.stringify(feed), 'https://wire.example/feed.json')).toMatchObject({
      from: 'application/feed+json',
      items: [
        { text: 'T\n\nOne.', about: { url: 'https://wire.example/a', published: '2031-05-14T09:30:00Z', lang: 'en' } },
        { text: 'Two.', about: { url: null, authors: ['Ana Roe'] } },
      ],
    })
  })

  it('refuses a feed that is cut off, and expands no entities of its own', () => {
    const problem = { problem: 'is no whole feed: it is cut off or not well formed; fetch it again' }
    expect(readFeed({ text: rss('<item><title>A</title>').slice(0, -30), address: null })).toEqual(problem)
    const laughs = `<!DOCTYPE rss [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>${rss('<item><description>&b;</description></item>').slice(38)}`
    expect(JSON.stringify(readFeed({ text: laughs, address: null }))).not.toContain('haha')
  })

  it('passes over an item whose markup is nested beyond any article', () => {
    const deep = '<div>'.repeat(2000)
    const [item] = read(rss(`<item><content:encoded><![CDATA[${deep}x]]></content:encoded></item>`)).items
    expect(item).toMatchObject({ text: null, skipped: 'their markup is too deep or too large for an article' })
  })
})
