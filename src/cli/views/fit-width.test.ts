import { describe, expect, it } from 'vitest'
import { shorten, wrapWords } from './fit-width.ts'

describe('shorten', () => {
  it('leaves words that fit exactly', () => expect(shorten('canal', 5)).toBe('canal'))
  it('ends with an ellipsis within the width', () => expect(shorten('canals', 5)).toBe('cana…'))
  it('counts wide characters as two columns', () => expect(shorten('中文中文', 6)).toBe('中文…'))
  it('counts combining marks as none', () => expect(shorten('e\u0301e\u0301', 2)).toBe('e\u0301e\u0301'))
})

describe('wrapWords', () => {
  const words = (text: string) => text.split(' ').map((plain) => ({ plain, shown: plain }))

  it('breaks between words at the width', () => expect(wrapWords(words('one two three'), 7)).toBe('one two\nthree'))
  it('gives a word that is too long a line of its own', () =>
    expect(wrapWords(words('a lockkeeper b'), 4)).toBe('a\nlockkeeper\nb'))
  it('measures the plain word and prints the styled one', () =>
    expect(
      wrapWords(
        [
          { plain: 'ab', shown: '\u001b[1mab\u001b[22m' },
          { plain: 'cd', shown: 'cd' },
        ],
        5,
      ),
    ).toBe('\u001b[1mab\u001b[22m cd'))
  it('makes nothing of no words', () => expect(wrapWords([], 10)).toBe(''))
})
