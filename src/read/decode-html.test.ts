import { describe, expect, it } from 'vitest'
import { decodeHtml } from './decode-html.ts'

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

describe('decodeHtml', () => {
  it('follows the encoding that the page declares', () => {
    expect(decodeHtml(latin1('<meta charset="windows-1251"><p>\xcc\xe8\xf0</p>'))).toEqual({
      text: '<meta charset="windows-1251"><p>Мир</p>',
      notes: ['decoded as windows-1251, which the document declares'],
    })
  })

  it('reads UTF-8 as such though the page declares something else', () => {
    const page = '<meta charset="iso-8859-1"><p>“Señor”</p>'
    expect(decodeHtml(new TextEncoder().encode(page))).toEqual({ text: page, notes: [] })
  })

  it('reads Windows-1252 where the page declares nothing, or declares UTF-8 and is not', () => {
    for (const head of ['', '<meta charset="utf-8">']) {
      expect(decodeHtml(latin1(`${head}<p>\x93No\x94</p>`))).toEqual({
        text: `${head}<p>“No”</p>`,
        notes: ['decoded as windows-1252'],
      })
    }
  })

  it('does not fail on a declaration that names no encoding', () => {
    expect(decodeHtml(latin1('<meta charset="nonsense"><p>No</p>')).text).toBe('<meta charset="nonsense"><p>No</p>')
  })
})
