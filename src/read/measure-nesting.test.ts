import { describe, expect, it } from 'vitest'
import { measureNesting } from './measure-nesting.ts'

const depth = (html: string) => measureNesting(html, 1000)

describe('measureNesting', () => {
  it.each([
    ['', 0],
    ['no markup, 1 < 2', 0],
    ['<div><p>a</p><p>b<br>c</p></div>', 2],
    ['<DIV><div></DIV></div><div>', 2],
    ['<ul><li>a<li>b<li>c</ul><p>a<p>b<p>c', 2],
    ['<table><tr><td>a<td>b<tr><td>c</table>', 3],
    ['<!-- <div><div> --><div><!-- never closed <div><div>', 1],
    ['<script>"<div><div><div>"</script><p>a</p>', 1],
    ['<div title="<p><p>" data-x=\'>\'>a</div>', 1],
    ['<svg><path/><path/><path/></svg>', 1],
    ['<div/><div/><div/>', 3],
    ['</div></div><b>', 1],
    ['<p', 0],
    ['<p title="never closed', 0],
  ])('finds %j nested %i deep', (html, expected) => expect(depth(html)).toBe(expected))

  it('stops counting above the limit', () => {
    expect(measureNesting('<div>'.repeat(20_000), 512)).toBe(513)
  })

  it.each([
    ['stray quotes', '<a "'.repeat(500_000)],
    ['values that never close', '<a b="'.repeat(400_000)],
    ['comments that never close', '<!--'.repeat(500_000)],
    ['scripts that never close', '<script>'.repeat(200_000)],
    ['one long attribute', `<p title="${'x'.repeat(2_000_000)}">`],
    ['end tags of nothing', `${'<b>'.repeat(500)}${'</i>'.repeat(500_000)}`],
  ])('takes linear time on %s', (_, html) => {
    const start = performance.now()
    depth(html)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
