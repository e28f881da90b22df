import { describe, expect, it } from 'vitest'
import { measurePage } from './measure-page.ts'

const LIMITS = { nesting: 1000, parts: 10_000_000 }

const depth = (html: string) => measurePage(html, LIMITS).nesting

describe('measurePage', () => {
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

  it.each([
    ['<p>a</p>', 2],
    ['<p>a &amp; b &lt; c</p>', 4],
    ['<p id=a class="b c">a</p>', 7],
    ['<!-- <p> --><p>', 1],
  ])('counts in %j at most %i parts', (html, parts) => expect(measurePage(html, LIMITS).parts).toBe(parts))

  it('stops counting parts above the limit', () => {
    expect(measurePage('<br>'.repeat(20_000), { ...LIMITS, parts: 100 }).parts).toBe(101)
    expect(measurePage('&lt;'.repeat(20_000), { ...LIMITS, parts: 100 }).parts).toBe(101)
  })

  it('stops counting depth above the limit', () => {
    expect(measurePage('<div>'.repeat(20_000), { ...LIMITS, nesting: 512 }).nesting).toBe(513)
  })

  it.each([
    ['stray quotes', '<a "'.repeat(500_000)],
    ['values that never close', '<a b="'.repeat(400_000)],
    ['comments that never close', '<!--'.repeat(500_000)],
    ['scripts that never close', '<script>'.repeat(200_000)],
    ['one long attribute', `<p title="${'x'.repeat(2_000_000)}">`],
    ['end tags of nothing', `${'<b>'.repeat(500)}${'</i>'.repeat(500_000)}`],
  ])('takes linear time on %s', (_, html) => {
    const start = process.cpuUsage()
    measurePage(html, { nesting: 512, parts: 250_000 })
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000)
  })
})
