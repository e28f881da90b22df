import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanUtf8 } from './scan-utf8.ts'

describe('scanUtf8', () => {
  it('counts well-formed sequences of more than one byte', () => {
    expect(scanUtf8(new TextEncoder().encode('a é 外 😀'))).toEqual({ multibyte: 3, bad: 0, firstBad: [] })
  })

  it.each([
    ['an overlong form', [0xc0, 0x80], 2],
    ['a surrogate', [0xed, 0xa0, 0x80], 3],
    ['a number above U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 4],
    ['a sequence that is cut off', [0xe2, 0x80], 1],
    ['a lone continuation', [0x80], 1],
  ])('finds %s ill-formed', (_, bytes, bad) => expect(scanUtf8(Uint8Array.from(bytes)).bad).toBe(bad))

  it('counts as many ill-formed sequences as a decoder replaces', () => {
    const byte = fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0xe2, 0x80, 0x9c, 0xc3, 0xa9, 0xf0, 0x9f))
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 60 }), (values) => {
        const bytes = Uint8Array.from(values)
        const replaced = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\ufffd').length - 1
        fc.pre(!Buffer.from(bytes).includes(Buffer.from('\ufffd')))
        expect(scanUtf8(bytes).bad).toBe(replaced)
      }),
      { seed: 4, numRuns: 2000 },
    )
  })

  it('keeps the places of the first five only', () => {
    const { bad, firstBad } = scanUtf8(new Uint8Array(9).fill(0xff))
    expect({ bad, firstBad }).toEqual({ bad: 9, firstBad: [0, 1, 2, 3, 4] })
  })
})
