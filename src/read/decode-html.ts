import { isUtf8 } from 'node:buffer'
import sniffHtmlEncoding from 'html-encoding-sniffer'
import { type DecodedText, decodeText } from './decode-text.ts'
import { detectUtf16 } from './detect-utf16.ts'

/**
 * Bytes of a page to text; never fails. Bytes that are UTF-16, or UTF-8 beyond ASCII, are read so whatever the page declares;
 * after that its declaration counts, and without one the evidence, as in `decodeText`.
 */
export function decodeHtml(bytes: Uint8Array): DecodedText {
  if (detectUtf16(bytes) !== null || (isUtf8(bytes) && bytes.some((byte) => byte >= 0x80))) return decodeText(bytes)
  const declared = sniffHtmlEncoding(bytes, { defaultEncoding: 'UTF-8' })
  const decoder = decoderFor(declared)
  if (decoder === null) return decodeText(bytes)
  const notes = isUtf8(bytes) ? [] : [`decoded as ${declared.toLowerCase()}, which the page declares`]
  return { text: decoder.decode(bytes), notes }
}

/** null for the encodings that `decodeText` reads by evidence, and for those that this platform cannot read. */
function decoderFor(encoding: string): InstanceType<typeof TextDecoder> | null {
  if (['utf-8', 'windows-1252'].includes(encoding.toLowerCase())) return null
  try {
    return new TextDecoder(encoding)
  } catch {
    return null
  }
}
