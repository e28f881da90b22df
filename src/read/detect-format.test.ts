import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { formatByContent, formatByName } from './detect-format.ts'

describe('formatByName', () => {
  it.each([
    ['a.txt', 'text'],
    ['wire/b.HTML', 'html'],
    ['c.htm', 'html'],
    ['d.xhtml', 'html'],
    ['e.jsonl', 'jsonl'],
    ['f.ndjson', 'jsonl'],
    ['g.json', 'json'],
    ['h.xml', 'xml'],
    ['i.RSS', 'xml'],
    ['j.atom', 'xml'],
    ['k.warc', 'warc'],
    ['l/CC-NEWS-2031.warc.gz', 'warc'],
  ])('reads %s as %s', (name, format) => expect(formatByName(name)).toBe(format))

  it.each(['a', 'a.md', 'a.txt.gz', 'folder.txt/a', 'a.'])('does not know %s', (name) =>
    expect(formatByName(name)).toBeNull(),
  )
})

describe('formatByContent', () => {
  const of = (text: string) => formatByContent(new TextEncoder().encode(text))

  it.each(['{"text":"Oster"}\n', '\ufeff{ "id": 1 }'])('takes %j for JSONL', (text) => expect(of(text)).toBe('jsonl'))

  it.each([
    '<!DOCTYPE html><p>',
    '\n <html lang="en">',
    '<!-- saved --><html>',
    '<?xml version="1.0"?><html>',
    '<div>x',
  ])('takes %j for HTML', (text) => expect(of(text)).toBe('html'))

  it.each([
    '<?xml version="1.0"?>\n<!-- made -->\n<rss version="2.0">',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<rdf:RDF>',
    '<nitf>',
    '<?xml version="1.0"?><newsItem>',
    '<?xml version="1.0"?><other>',
  ])('takes %j for XML', (text) => expect(of(text)).toBe('xml'))

  it.each([
    '{\n  "text": "Oster"',
    '[ {"text": "Oster"}]',
    '{"version":"https://jsonfeed.org/version/1.1","items":[',
    '{"title":"x", "version" : "https://jsonfeed.org/version/1"',
    '{"uri":"a","body_text":"Oster"',
  ])('takes %j for one JSON document', (text) => expect(of(text)).toBe('json'))

  it.each(['{"text":"He wrote \\"bodies\\": no."}', '{"text":"x"}\n{"text":"y"}'])('takes %j for JSONL still', (text) =>
    expect(of(text)).toBe('jsonl'),
  )

  it('knows web archives, plain and in gzip, from other files in gzip', () => {
    expect(of('WARC/1.0\r\nWARC-Type: warcinfo')).toBe('warc')
    const archive = gzipSync(`WARC/1.1\r\n${'x'.repeat(100_000)}`)
    expect(formatByContent(archive)).toBe('warc')
    expect(formatByContent(archive.subarray(0, 60))).toBe('warc')
    expect(formatByContent(gzipSync('Oster'))).toBe('text')
  })

  it.each(['Oster and Kestria met.', '', '{Oster}', '<3 from Halden', '[1] Oster', '<divided> they stand'])(
    'takes %j for plain text',
    (text) => expect(of(text)).toBe('text'),
  )

  it('knows JSONL in UTF-16 too', () => {
    expect(formatByContent(Buffer.from('\ufeff{"text":"Oster"}', 'utf16le'))).toBe('jsonl')
  })
})
