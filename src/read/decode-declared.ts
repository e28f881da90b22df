import { isUtf8 } from 'node:buffer'
import { type DecodedText, decodeText } from './decode-text.ts'
import { detectUtf16 } from './detect-utf16.ts'

/**
 * Bytes to text where a document declares its encoding; never fails. Bytes that are UTF-16, or UTF-8 beyond ASCII, are read so
 * whatever is declared; after that the declaration counts, and without one the evidence, as in `decodeText`.
 */
export function decodeDeclared(bytes: Uint8Array, findDeclared: () => string): DecodedText {
  if (detectUtf16(bytes) !== null || (isUtf8(bytes) && bytes.some((byte) => byte >= 0x80))) return decodeText(bytes)
  const declared = findDeclared().toLowerCase()
  const decoder = decoderFor(declared)
  if (decoder === null) return decodeText(bytes)
  const notes = isUtf8(bytes) ? [] : [`decoded as ${declared}, which the document declares`]
  return { text: decoder.decode(bytes), notes }
}

/** Labels of the encodings that `decodeText` reads by evidence (WHATWG Encoding Standard). */
const BY_EVIDENCE = new Set(['utf-8', 'utf8', 'windows-1252', 'cp1252', 'iso-8859-1', 'latin1', 'us-ascii', 'ascii'])

/** null for the encodings that `decodeText` reads by evidence, and for those that this platform cannot read. */
function decoderFor(encoding: string): InstanceType<typeof TextDecoder> | null {
  if (BY_EVIDENCE.has(encoding)) return null
  try {
    return new TextDecoder(encoding)
  } catch {
    return null
  }
}
