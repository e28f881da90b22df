import { describe, expect, it } from 'vitest'
import { toJsonLine } from './json-line.ts'

describe('toJsonLine', () => {
  it('escapes every character that a reader may take for the end of a line', () => {
    expect(toJsonLine('a\nb\rc\u0085d\u2028e\u2029f')).toBe('"a\\nb\\rc\\u0085d\\u2028e\\u2029f"')
  })

  it('keeps a lone surrogate, escaped, and whole pairs as they are', () => {
    expect(toJsonLine('\ud83d said 🚢')).toBe('"\\ud83d said 🚢"')
  })

  it('reads back as what went in', () => {
    const value = { text: 'x\u2028\ud800"\\', list: [null, 1.5, true] }
    expect(JSON.parse(toJsonLine(value))).toEqual(value)
  })
})
