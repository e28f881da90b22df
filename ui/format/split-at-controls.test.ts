import { describe, expect, it } from 'vitest'
import { splitAtControls } from './split-at-controls.ts'

describe('splitAtControls', () => {
  it('leaves plain text whole, line ends and accents included', () => {
    expect(splitAtControls('Roe said:\r\n\t“Né 🚢”')).toEqual([
      { start: 0, text: 'Roe said:\r\n\t“Né 🚢”', code: null },
    ])
  })

  it('tells overrides of direction and other controls apart, with their codes and offsets', () => {
    expect(splitAtControls('a\u202Eb\u0000')).toEqual([
      { start: 0, text: 'a', code: null },
      { start: 1, text: '\u202E', code: '202E' },
      { start: 2, text: 'b', code: null },
      { start: 3, text: '\u0000', code: '0000' },
    ])
  })

  it('gives no parts for no text', () => expect(splitAtControls('')).toEqual([]))

  it('loses nothing', () => {
    const text = '\u2066x\u2069\u200F\u202C y'
    expect(
      splitAtControls(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
  })
})
