import { describe, expect, it } from 'vitest'
import { partSnippet } from './part-snippet.ts'

const text = 'Veld said the locks open. They do.'
const partsOf = (given: Parameters<typeof partSnippet>[0]) =>
  partSnippet(given).map(({ text, said, marked }) => [text, said ? 'said' : '', marked ? 'marked' : ''])

describe('partSnippet', () => {
  it('parts what was said from the words around it, and marks the words searched for', () =>
    expect(
      partsOf({
        snippet: {
          text,
          start: 100,
          marks: [
            { start: 105, end: 109 },
            { start: 114, end: 119 },
          ],
        },
        contentSpans: [{ start: 110, end: 124 }],
      }),
    ).toEqual([
      ['Veld ', '', ''],
      ['said', '', 'marked'],
      [' ', '', ''],
      ['the ', 'said', ''],
      ['locks', 'said', 'marked'],
      [' open', 'said', ''],
      ['. They do.', '', ''],
    ]))

  it('shows content in pieces, and a mark across a border', () =>
    expect(
      partsOf({
        snippet: { text: 'abcdef', start: 0, marks: [{ start: 1, end: 4 }] },
        contentSpans: [
          { start: 0, end: 2 },
          { start: 3, end: 6 },
        ],
      }),
    ).toEqual([
      ['a', 'said', ''],
      ['b', 'said', 'marked'],
      ['c', '', 'marked'],
      ['d', 'said', 'marked'],
      ['ef', 'said', ''],
    ]))

  it('keeps all of the text', () =>
    expect(
      partSnippet({ snippet: { text, start: 7, marks: [] }, contentSpans: [] })
        .map((part) => part.text)
        .join(''),
    ).toBe(text))

  it('cuts a statement without end, never within a surrogate pair', () => {
    const long = `${'x'.repeat(699)}${'🚢'.repeat(10)}`
    const parts = partSnippet({ snippet: { text: long, start: 0, marks: [] }, contentSpans: [{ start: 0, end: 719 }] })
    expect(parts.map((part) => part.text)).toEqual(['x'.repeat(699), ' …'])
  })
})
