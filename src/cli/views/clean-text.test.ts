import { describe, expect, it } from 'vitest'
import { makeSafe, toOneLine } from './clean-text.ts'

describe('makeSafe', () => {
  it('shows escapes, bells, C1 controls and carriage returns as U+FFFD', () =>
    expect(makeSafe('a\u001b[2Jb\u0007c\u009bd\re')).toBe('a\ufffd[2Jb\ufffdc\ufffdd\ufffde'))
  it('shows characters that turn the direction of text as U+FFFD', () =>
    expect(makeSafe('a\u202eb\u2066c')).toBe('a\ufffdb\ufffdc'))
  it('leaves line feeds, tabs, accents and emoji alone', () => expect(makeSafe('é\n\t🚢')).toBe('é\n\t🚢'))
})

describe('toOneLine', () => {
  it('makes each run of white space one space', () => expect(toOneLine(' two\r\n\tlines ')).toBe('two lines'))
})
