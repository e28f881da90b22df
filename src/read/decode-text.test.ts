import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBytewise, decodeText } from './decode-text.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())

describe('decodeText', () => {
  it('reads UTF-8 with nothing to say', () => {
    expect(decodeText(utf8('“Señor Veil,” 外交 😀\r\n'))).toEqual({ text: '“Señor Veil,” 外交 😀\r\n', notes: [] })
  })

  it('reads nothing as nothing', () => {
    expect(decodeText(bytes())).toEqual({ text: '', notes: [] })
  })

  it('leaves a UTF-8 byte order mark out of the text', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x41))).toEqual({ text: 'A', notes: ['byte order mark left out'] })
  })

  it('keeps a second byte order mark, which is a character', () => {
    expect(decodeText(utf8('\ufeff\ufeffA')).text).toBe('\ufeffA')
  })

  it('reads UTF-16 of both orders by the byte order mark', () => {
    expect(decodeText(utf16le('\ufeffOster 外'))).toEqual({
      text: 'Oster 外',
      notes: ['decoded as utf-16le, by its byte order mark'],
    })
    expect(decodeText(utf16be('\ufeffOster 外'))).toEqual({
      text: 'Oster 外',
      notes: ['decoded as utf-16be, by its byte order mark'],
    })
  })

  it('reads UTF-16 without a mark by its NUL bytes, in Latin and other scripts', () => {
    for (const text of ['Oster and Kestria met.', 'Министры встретились в городе.']) {
      expect(decodeText(utf16le(text))).toEqual({
        text,
        notes: ['decoded as utf-16le, by the pattern of its NUL bytes'],
      })
      expect(decodeText(utf16be(text))).toEqual({
        text,
        notes: ['decoded as utf-16be, by the pattern of its NUL bytes'],
      })
    }
  })

  it('says so where UTF-16 is cut off or holds half a surrogate pair', () => {
    const { text, notes } = decodeText(bytes(0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42, 0x00, 0x43))
    expect(text).toBe('A\ufffdB\ufffd')
    expect(notes).toContain('some code units are not UTF-16 and became U+FFFD')
  })

  it('does not take a stray NUL for UTF-16', () => {
    expect(decodeText(utf8('Oster\0and Kestria met in Halden.'))).toEqual({
      text: 'Oster\0and Kestria met in Halden.',
      notes: [],
    })
  })

  it('reads Windows-1252 where that fits the bytes better', () => {
    const { text, notes } = decodeText(bytes(0x93, 0x4e, 0x6f, 0x94, 0x20, 0x97, 0x20, 0x53, 0x65, 0xf1, 0x6f, 0x72))
    expect(text).toBe('“No” — Señor')
    expect(notes).toEqual(['decoded as windows-1252'])
  })

  it('reads every byte but those of ASCII as Windows-1252, as the WHATWG index has it', () => {
    const high = Uint8Array.from({ length: 128 }, (_, at) => at + 0x80)
    const { text, notes } = decodeText(high)
    expect(text.slice(0, 32)).toBe('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ')
    expect(text.slice(32)).toBe(String.fromCharCode(...high.slice(32)))
    expect(notes).toEqual(['decoded as windows-1252'])
  })

  it('reads every single byte of ASCII as itself', () => {
    for (let byte = 0; byte < 0x80; byte++) expect(decodeText(bytes(byte)).text).toBe(String.fromCharCode(byte))
  })

  it('reads UTF-8 with a few bad bytes as UTF-8, and says where they are', () => {
    const { text, notes } = decodeText(Buffer.concat([utf8('“Señor” '), bytes(0x92), utf8(' é '), bytes(0xff)]))
    expect(text).toBe('“Señor” \ufffd é \ufffd')
    expect(notes).toEqual(['2 byte sequences are not UTF-8 and became U+FFFD (at byte 13, 18)'])
  })

  it('counts bad bytes from the start of the input where a mark stands first', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x41, 0xff)).notes).toEqual([
      'byte order mark left out',
      '1 byte sequence is not UTF-8 and became U+FFFD (at byte 4)',
    ])
  })

  it('never fails, and gives well-formed text, on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (random) => {
        const { text } = decodeText(random)
        expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text)
      }),
      { seed: 2, numRuns: 2000 },
    )
  })

  it('gives back every text that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        fc.pre(!written.startsWith('\ufeff'))
        expect(decodeBytewise(utf8(written))).toEqual({ text: written, notes: [] })
      }),
      { seed: 3 },
    )
  })
})
