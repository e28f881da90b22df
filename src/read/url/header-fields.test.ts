import { describe, expect, it } from 'vitest'
import { parseContentType, parseFields } from './header-fields.ts'

describe('parseFields', () => {
  it('passes over the first line, joins folded lines, and keeps the first of several', () => {
    const fields = parseFields('HTTP/1.1 200: OK\r\nX-One: a\r\n  b\r\nx-one: c\r\nno field\r\n: empty\r\nTwo:d:e')
    expect([...fields]).toEqual([
      ['x-one', 'a b'],
      ['two', 'd:e'],
    ])
  })
})

describe('parseContentType', () => {
  it.each([
    ['text/HTML; charset=UTF-8', 'text/html', 'utf-8'],
    ['text/html;x=y; Charset = "koi8-r"', 'text/html', 'koi8-r'],
    ['application/json', 'application/json', null],
    [undefined, null, null],
    [' ; charset=', null, null],
  ])('reads %j', (value, mediaType, charset) => expect(parseContentType(value)).toEqual({ mediaType, charset }))
})
