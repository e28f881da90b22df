import { describe, expect, it } from 'vitest'
import { shorten, wrapWords } from './fit-width.ts'

const words = (line: string) => line.split(' ').map((plain) => ({ plain, shown: plain }))

describe('shorten', () => {
  it('leaves what fits as it is', () => expect(shorten('harbour', 7)).toBe('harbour'))
  it('ends with an ellipsis within the width', () => expect(shorten('harbour', 6)).toBe('harbo…'))
  it('counts wide characters as two columns', () => expect(shorten('港港港港', 6)).toBe('港港…'))
  it('counts a combining mark as none', () => expect(shorten('e\u0301e\u0301e\u0301', 3)).toBe('e\u0301e\u0301e\u0301'))
})

describe('wrapWords', () => {
  it('breaks before the word that would pass the width', () =>
    expect(wrapWords(words('one two three'), 7)).toBe('one two\nthree'))
  it('gives a longer word a line of its own', () =>
    expect(wrapWords(words('a lighthouse b'), 5)).toBe('a\nlighthouse\nb'))
  it('measures the plain word, not its colours', () =>
    expect(wrapWords([{ plain: 'ab', shown: '\u001b[1mab\u001b[22m' }, ...words('cd')], 5)).toBe(
      '\u001b[1mab\u001b[22m cd',
    ))
  it('makes nothing of nothing', () => expect(wrapWords([], 5)).toBe(''))
})
