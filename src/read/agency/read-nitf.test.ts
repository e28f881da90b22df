import { describe, expect, it } from 'vitest'
import { parseXml } from './parse-xml.ts'
import { readNitf } from './read-nitf.ts'

function read(text: string) {
  const parsed = parseXml(text)
  if ('problem' in parsed) throw new Error(parsed.problem)
  return readNitf(parsed.root)
}

const ITEM = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.6//EN" "nitf-3-6.dtd">
<nitf xml:lang="en-GB">
  <head><title>slug-talks</title>
    <docdata management-status="usable"><doc-id id-string="kpa-2031-77"/><date.issue norm="20310514T0930+0200"/>
      <doc.copyright holder="Kestria Press Agency" year="2031"/></docdata>
  </head>
  <body>
    <body.head><hedline><hl1>Oster agrees to talks</hl1><hl2>Ministers to meet in Halden</hl2></hedline>
      <byline>By <person>Ana Roe</person><byttl>Diplomatic correspondent</byttl></byline>
      <dateline><location>HALDEN</location>, May 14</dateline></body.head>
    <body.content>
      <block><p>Oster will talk, <person>Halvard Sunde</person> <em>said</em>.</p>
      <media media-type="image"><media-reference source="a.jpg" alternate-text="a"/><media-caption>The lock.</media-caption>
        <media-producer>L. Berg</media-producer></media>
      <hl2>What comes next</hl2><p><![CDATA[Nothing & more.]]></p></block>
    </body.content>
    <body.end><tagline>kpa</tagline></body.end>
  </body>
</nitf>`

describe('readNitf', () => {
  it('reads headlines, byline, dateline and paragraphs as lines of their own, and what the item says of itself', () => {
    expect(read(ITEM)).toEqual({
      text: [
        'Oster agrees to talks',
        'Ministers to meet in Halden',
        'By Ana Roe',
        'Diplomatic correspondent',
        'HALDEN, May 14',
        'Oster will talk, Halvard Sunde said.',
        'The lock.',
        'What comes next',
        'Nothing & more.',
      ].join('\n\n'),
      about: {
        id: 'kpa-2031-77',
        published: '2031-05-14T09:30:00+02:00',
        outlet: 'Kestria Press Agency',
        lang: 'en-GB',
        authors: ['Ana Roe'],
        title: 'Oster agrees to talks',
      },
      skipped: null,
      summary: false,
      link: null,
      key: null,
    })
  })

  it('takes the author out of a byline without marks', () => {
    const byline = (words: string) =>
      read(
        `<nitf><body><body.head><byline>${words}</byline></body.head><body.content><p>x</p></body.content></body></nitf>`,
      ).about.authors
    expect(byline('By Bo Ek, <byttl>Staff Writer</byttl>')).toEqual(['Bo Ek'])
    expect(byline('Bo Ek')).toEqual(['Bo Ek'])
    expect(byline(' ')).toBeUndefined()
  })

  it('passes over items that are withdrawn or hold no text', () => {
    expect(read(ITEM.replace('"usable"', '"canceled"'))).toMatchObject({
      text: null,
      skipped: 'their provider marks them as canceled',
    })
    expect(read('<nitf><body><body.content><media/></body.content></body></nitf>')).toMatchObject({
      skipped: 'they hold no text',
    })
  })
})
