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

  it.each(['Oster and Kestria met.', '', '{Oster}', '<3 from Halden', '[1] Oster', '<divided> they stand'])(
    'takes %j for plain text',
    (text) => expect(of(text)).toBe('text'),
  )

  it('knows JSONL in UTF-16 too', () => {
    expect(formatByContent(Buffer.from('\ufeff{"text":"Oster"}', 'utf16le'))).toBe('jsonl')
  })
})
