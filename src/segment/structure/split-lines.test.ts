import { describe, expect, it } from 'vitest'
import { splitLines } from './split-lines.ts'

const lines = (text: string): string[] => splitLines(text).map(({ start, end }) => text.slice(start, end))

describe('splitLines', () => {
  it('splits at every line end of Unicode', () => {
    expect(lines('a\nb\r\nc\rd\u2028e\u2029f\fg\u0085h')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
  })

  it('takes CRLF for one line end, and an empty line for a gap', () => {
    expect(splitLines('a\r\nb\r\n\r\nc').map(({ afterGap }) => afterGap)).toEqual([true, false, true])
  })

  it('leaves out white space at both ends, no-break spaces included, and counts the indent', () => {
    expect(splitLines('\u00a0 a b \u00a0')).toEqual([{ start: 2, end: 5, afterGap: true, indent: 2 }])
  })

  it('finds no line in white space', () => {
    expect(splitLines(' \n\t\n')).toEqual([])
  })
})
