import { describe, expect, it } from 'vitest'
import { markPieces } from './mark-pieces.ts'
import { splitWords } from './split-words.ts'

const mark = (text: string, matched: readonly boolean[]) => markPieces(text, splitWords(text), matched)

describe('markPieces', () => {
  it('cuts where words cease to match, and loses nothing of the text', () => {
    expect(mark('“a toll, on the poor”', [true, true, false, false, true])).toEqual([
      { text: '“a toll, ', shared: true },
      { text: 'on the ', shared: false },
      { text: 'poor”', shared: true },
    ])
  })

  it('gives a text without words as one piece that is not shared', () => {
    expect(mark('…', [])).toEqual([{ text: '…', shared: false }])
    expect(mark('', [])).toEqual([])
  })
})
