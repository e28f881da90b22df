import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'

/** Content codings of HTTP that are undone here; `Accept-Encoding` in requests. */
export const CODINGS = 'gzip, deflate, br'

/**
 * Undoes the codings of a `Content-Encoding`, which were applied in the order given. null where one is unknown, the bytes are
 * damaged, or they expand to more than `most`.
 */
export function decodeContent(bytes: Uint8Array, codings: string, most: number): Uint8Array | null {
  const names = codings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
  try {
    return names.reduceRight<Uint8Array>((coded, name) => decodeOne(coded, name, most), bytes)
  } catch {
    return null
  }
}

function decodeOne(bytes: Uint8Array, coding: string, maxOutputLength: number): Uint8Array {
  switch (coding) {
    case '':
    case 'identity':
      return bytes
    case 'gzip':
    case 'x-gzip':
      return gunzipSync(bytes, { maxOutputLength })
    case 'deflate':
      // RFC 9110 means the zlib format; some servers leave its header out.
      return (bytes[0] ?? 0) % 16 === 8
        ? inflateSync(bytes, { maxOutputLength })
        : inflateRawSync(bytes, { maxOutputLength })
    case 'br':
      return brotliDecompressSync(bytes, { maxOutputLength })
    default:
      throw new RangeError(`unknown content coding ${coding}`)
  }
}
