import sniffHtmlEncoding from 'html-encoding-sniffer'
import { decodeDeclared } from './decode-declared.ts'
import type { DecodedText } from './decode-text.ts'

/**
 * Bytes of a page to text; never fails. `transport` is the encoding that the server named, which counts above the page's own
 * declaration.
 */
export function decodeHtml(bytes: Uint8Array, transport: string | null = null): DecodedText {
  return decodeDeclared(bytes, () =>
    sniffHtmlEncoding(bytes, {
      defaultEncoding: 'UTF-8',
      ...(transport !== null && { transportLayerEncodingLabel: transport }),
    }),
  )
}
