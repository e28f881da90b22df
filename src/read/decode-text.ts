import { isUtf8 } from 'node:buffer'
import { decodeWindows1252 } from './decode-windows-1252.ts'
import { detectUtf16, type Utf16 } from './detect-utf16.ts'
import { scanUtf8 } from './scan-utf8.ts'

/** Text as decoded, and what was done that a person may want to know, in words. */
export interface DecodedText {
  readonly text: string
  readonly notes: readonly string[]
}

/**
 * Bytes to text; never fails. A byte order mark decides and is left out of the text; then NULs where UTF-16 has them; then
 * `decodeBytewise`.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = detectUtf16(bytes)
  return utf16 === null ? decodeBytewise(bytes) : decodeUtf16(bytes, utf16)
}

/**
 * Bytes that are not UTF-16 to text; never fails. Valid UTF-8 wins. Otherwise the evidence decides: where well-formed
 * sequences are at least as many as ill-formed ones it is UTF-8 with damage, else Windows-1252, in which every byte is a character.
 */
export function decodeBytewise(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const { text, notes } = decodeDamagedUtf8(bytes.subarray(3), 3)
    return { text, notes: ['byte order mark left out', ...notes] }
  }
  if (isUtf8(bytes)) return { text: utf8Text(bytes), notes: [] }
  const { multibyte, bad } = scanUtf8(bytes)
  if (multibyte >= bad) return decodeDamagedUtf8(bytes, 0)
  return { text: decodeWindows1252(bytes), notes: ['decoded as windows-1252'] }
}

/** Byte offsets in notes are counted from the start of the input: `before` bytes went ahead of these. */
function decodeDamagedUtf8(bytes: Uint8Array, before: number): DecodedText {
  const text = utf8Text(bytes)
  if (isUtf8(bytes)) return { text, notes: [] }
  const { bad, firstBad } = scanUtf8(bytes)
  const places = firstBad.map((at) => at + before).join(', ') + (bad > firstBad.length ? ', …' : '')
  const what =
    bad === 1
      ? '1 byte sequence is not UTF-8 and became U+FFFD'
      : `${bad} byte sequences are not UTF-8 and became U+FFFD`
  return { text, notes: [`${what} (at byte ${places})`] }
}

const utf8Text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

function decodeUtf16(bytes: Uint8Array, { encoding, marked }: Utf16): DecodedText {
  const units = marked ? bytes.subarray(2) : bytes
  const notes = [`decoded as ${encoding}, by ${marked ? 'its byte order mark' : 'the pattern of its NUL bytes'}`]
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(units)
  if (!isWellFormed(units, encoding)) notes.push('some code units are not UTF-16 and became U+FFFD')
  return { text, notes }
}

function isWellFormed(units: Uint8Array, encoding: Utf16['encoding']): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(units)
    return true
  } catch {
    return false
  }
}
