import { describe, expect, it } from 'vitest'
import { formatGoldens, parseGoldens } from './format.ts'

describe('the format of goldens', () => {
  const cases = [
    { name: 'one', input: 'First line\n\n  second', expected: 'out' },
    { name: 'two', input: 'x', expected: '' },
  ]

  it('gives back the cases that were written', () => {
    expect(parseGoldens(formatGoldens(cases), 'file')).toEqual(cases)
  })

  it('takes a case without an expectation for one still to be made', () => {
    expect(parseGoldens('# new\ninput\n', 'file')).toEqual([{ name: 'new', input: 'input', expected: '' }])
  })

  it('refuses text before the first case and says where', () => {
    expect(() => parseGoldens('input\n==>\n', 'a.txt')).toThrow('a.txt: text before the first case')
  })
})
