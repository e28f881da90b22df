import { describe, expect, it } from 'vitest'
import { parseXml } from './parse-xml.ts'

describe('parseXml', () => {
  it.each([
    ['<nitf><p>a</nitf>', /^is not well-formed XML \(Opening and ending tag mismatch/],
    ['<nitf><p>a', /^is not well-formed XML \(unclosed xml tag/],
    ['', /^is not well-formed XML \(missing root element/],
    ['no markup', /^is not well-formed XML/],
    [`<nitf>${'<em>'.repeat(600)}`, /^has more than 150000 tags and attributes, or nests them too deep/],
    [`<nitf>${'<p>'.repeat(600)}`, /^is not well-formed XML \(unclosed xml tag.{75,90}…\)/],
    [`<nitf>${'<p/>'.repeat(160_000)}</nitf>`, /^has more than 150000 tags/],
  ])('says what is wrong with %.30s', (text, problem) => {
    expect(parseXml(text)).toEqual({ problem: expect.stringMatching(problem) })
  })

  it('expands no entity that a document declares, inside or outside of itself', () => {
    const laughs = '<!DOCTYPE n [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;">]><nitf>&b;</nitf>'
    expect(parseXml(laughs)).toEqual({ problem: expect.stringContaining('entity not found:&b;') })
    const outside = '<!DOCTYPE n [<!ENTITY a SYSTEM "file:///etc/hostname">]><nitf>&a;</nitf>'
    expect(parseXml(outside)).toEqual({ problem: expect.stringContaining('entity not found:&a;') })
  })
})
