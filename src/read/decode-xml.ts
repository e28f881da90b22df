import { decodeDeclared } from './decode-declared.ts'
import type { DecodedText } from './decode-text.ts'

/** The XML declaration, which stands first and in ASCII. */
const DECLARATION = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]*)["']/

const LONGEST_DECLARATION = 512

/**
 * Bytes of an XML document to text; never fails. `transport` is the encoding that the server named, which counts above the
 * document's own declaration (RFC 7303).
 */
export function decodeXml(bytes: Uint8Array, transport: string | null = null): DecodedText {
  return decodeDeclared(bytes, () => {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_DECLARATION))
    return transport ?? DECLARATION.exec(start)?.[1] ?? 'utf-8'
  })
}
