import { describe, expect, it } from 'vitest'
import { parseXml } from './parse-xml.ts'
import { readNewsml } from './read-newsml.ts'

function read(text: string) {
  const parsed = parseXml(text)
  if ('problem' in parsed) throw new Error(parsed.problem)
  return readNewsml(parsed.root)
}

const item = (content: string, { status = 'usable', itemClass = 'text' } = {}) => `
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:kpa.example:20310514:77" version="3" xml:lang="en-GB">
  <itemMeta><itemClass qcode="ninat:${itemClass}"/><provider literal="kpa"><name>Kestria Press Agency</name></provider>
    <versionCreated>2031-05-14T09:30:00+02:00</versionCreated><firstCreated>2031-05-13T22:00:00Z</firstCreated>
    <pubStatus qcode="stat:${status}"/></itemMeta>
  <contentMeta><headline>Oster agrees to talks</headline><by>By Ana Roe</by><language tag="en"/></contentMeta>
  <contentSet>${content}</contentSet>
</newsItem>`

const XHTML = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
  <body><p>Oster will talk, <b>she</b> said.</p><p>Soon.</p></body></html></inlineXML>`

describe('readNewsml', () => {
  it('reads a news item with XHTML, and what the item says of itself', () => {
    expect(read(item(XHTML))).toEqual([
      {
        text: 'Oster agrees to talks\n\nOster will talk, she said.\n\nSoon.',
        about: {
          id: 'urn:newsml:kpa.example:20310514:77',
          title: 'Oster agrees to talks',
          published: '2031-05-14T09:30:00+02:00',
          outlet: 'Kestria Press Agency',
          lang: 'en',
          authors: ['Ana Roe'],
        },
        skipped: null,
        summary: false,
        link: null,
        key: null,
      },
    ])
  })

  it('reads NITF inside of it, and completes it by what stands around', () => {
    const nitf = `<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head>
      <hedline><hl1>Talks agreed</hl1></hedline></body.head><body.content><p>Soon.</p></body.content></body></nitf></inlineXML>`
    expect(read(item(nitf))).toMatchObject([
      {
        text: 'Talks agreed\n\nSoon.',
        about: { title: 'Talks agreed', outlet: 'Kestria Press Agency', authors: ['Ana Roe'] },
      },
    ])
  })

  it('reads plain text and HTML that are kept as data', () => {
    expect(read(item('<inlineData contenttype="text/plain">One.\n\nTwo &amp; three.</inlineData>'))).toMatchObject([
      { text: 'Oster agrees to talks\n\nOne.\n\nTwo & three.' },
    ])
    expect(
      read(item('<inlineData contenttype="text/html"><![CDATA[<p>One.</p><p>Two.</p>]]></inlineData>')),
    ).toMatchObject([{ text: 'Oster agrees to talks\n\nOne.\n\nTwo.' }])
  })

  it('reads the items of a message in order, and passes over what holds no text', () => {
    const message = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>
      ${item(XHTML)}<packageItem guid="p"/>${item(XHTML, { status: 'canceled' })}${item(XHTML, { itemClass: 'picture' })}
      ${item('<remoteContent href="a.jpg"/>')}</itemSet></newsMessage>`
    expect(read(message).map(({ text, skipped }) => skipped ?? text)).toEqual([
      'Oster agrees to talks\n\nOster will talk, she said.\n\nSoon.',
      'they are of the kind packageItem, which holds no text',
      'their provider marks them as canceled',
      'they are of the class picture, not text',
      'they hold no text',
    ])
  })
})
