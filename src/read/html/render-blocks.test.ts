import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { PageDocument } from './page-dom.ts'
import { renderBlocks } from './render-blocks.ts'

function blocks(inner: string) {
  const { document }: { document: PageDocument } = parseHTML(`<html><body>${inner}</body></html>`)
  const body = document.querySelector('body')
  return body === null ? [] : renderBlocks(body).map(({ element, text }) => [element, text])
}

describe('renderBlocks', () => {
  it('makes a block of each block element, named for the closest', () => {
    expect(blocks('<div>a<p>b</p>c<ul><li>d</li><li>e</li></ul></div><h2>f</h2>')).toEqual([
      ['div', 'a'],
      ['p', 'b'],
      ['div', 'c'],
      ['li', 'd'],
      ['li', 'e'],
      ['h2', 'f'],
    ])
  })

  it('collapses white space across inline elements, and keeps no-break spaces', () => {
    expect(blocks('<p>\n  a <b> b</b>\n\t<i>c</i>d\u00a0 e </p>')).toEqual([['p', 'a b cd\u00a0 e']])
  })

  it('breaks a line at br, and a paragraph at two of them', () => {
    expect(blocks('<p>a<br>b<br/> <br>c</p>')).toEqual([
      ['p', 'a\nb'],
      ['p', 'c'],
    ])
  })

  it('leaves out empty blocks, scripts and pictures', () => {
    expect(blocks('<p> <br> </p><p><img alt="x"></p><script>a</script><style>b</style><p>c</p>')).toEqual([['p', 'c']])
  })
})
