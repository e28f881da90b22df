import { describe, expect, it } from 'vitest'
import { makeSafe, toOneLine } from './clean-text.ts'

describe('makeSafe', () => {
  it('shows escape sequences and carriage returns as replacement characters', () =>
    expect(makeSafe('a\u001b[2Jb\rc\u009bd')).toBe('a\ufffd[2Jb\ufffdc\ufffdd'))

  it('shows characters that turn the direction of text as replacement characters', () =>
    expect(makeSafe('\u202eabc\u2066')).toBe('\ufffdabc\ufffd'))

  it('leaves line feeds, tabs, accents and other scripts as they are', () =>
    expect(makeSafe('Élan\n\tקשר 中文 “x”')).toBe('Élan\n\tקשר 中文 “x”'))
})

describe('toOneLine', () => {
  it('makes each run of white space one space and trims the ends', () =>
    expect(toOneLine('  the\r\n\tfirst\u00a0 word ')).toBe('the first word'))
})
