import { describe, expect, it } from 'vitest'
import { extract } from '../../extract.ts'
import { renderRows, renderTable, TSV_HEADER } from './render-table.ts'

const extracted = (text: string, title: string | null = null) => {
  const article = { text, id: 'a\tb', title }
  const source = { article, from: 'text/plain', place: 'a.txt', notes: [] }
  return { source, record: extract(article) }
}
const TEXT = '"We\twill  wait," Oren Sabel told\nreporters.'

describe('renderRows', () => {
  it('is one line a statement with as many cells as the header, white space in them made one space', () => {
    expect(renderRows(extracted(TEXT))).toMatch(
      /^a b\ts1\tdirect\tOren Sabel\tnamed\tOren Sabel\ttold\t"We will wait,"\t\t\tpromise \(commitment\)\t\t\t0\.\d\d\n$/,
    )
    expect(TSV_HEADER).toBe(
      'article\tstatement\tkind\tspeaker\tstatus\tsource\tcue\tcontent\twithin\ttargets\tact\ttopics\ttime\tconfidence\n',
    )
  })

  it('is empty where nothing is said', () => expect(renderRows(extracted('It rained.'))).toBe(''))
})

describe('renderTable', () => {
  it('is headed by the title, made safe', () =>
    expect(renderTable(extracted(TEXT, 'Locks\u001b[2J'), 100).split('\n')[0]).toBe('Locks\ufffd[2J'))

  it('is headed by the place where there is no title', () =>
    expect(renderTable(extracted(TEXT), 100).split('\n')[0]).toBe('a.txt'))

  it('shortens the content to the width', () => {
    const long = `"We will wait ${'and wait '.repeat(20)}here," Oren Sabel said.`
    const lines = renderTable(extracted(long), 100).split('\n')
    expect(lines.filter((line) => line.includes('Sabel'))).toEqual([
      expect.stringMatching(/"We will wait a.*… │ 0\.\d\d │$/),
    ])
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
  })
})
