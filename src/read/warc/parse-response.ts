import { decodeContent } from '../url/decode-content.ts'
import { parseContentType, parseFields } from '../url/header-fields.ts'
import { joinChunks } from './join-chunks.ts'

/** What a web server answered, as an archive keeps it. */
export interface ArchivedResponse {
  readonly status: number
  /** In lower case; null where the server did not say. */
  readonly mediaType: string | null
  readonly charset: string | null
  /** Without transfer and content coding; null where they cannot be undone. */
  readonly body: Uint8Array | null
}

/** Reads the block of a `response` record; null where it is no HTTP message. Bodies that expand beyond `largest` bytes are none. */
export function parseResponse(block: Uint8Array, largest: number): ArchivedResponse | null {
  const message = Buffer.from(block.buffer, block.byteOffset, block.byteLength)
  const end = message.indexOf('\r\n\r\n')
  const header = message.toString('latin1', 0, end === -1 ? message.length : end)
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(header)?.[1]
  if (status === undefined) return null
  const fields = parseFields(header)
  const sent = end === -1 ? Buffer.alloc(0) : message.subarray(end + 4)
  const whole = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '') ? joinChunks(sent) : sent
  return {
    status: Number(status),
    ...parseContentType(fields.get('content-type')),
    body: undoCoding(whole, fields.get('content-encoding') ?? '', largest),
  }
}

/** Some archives keep the field after they have undone the coding: then the bytes do not begin as it has them begin. */
function undoCoding(body: Uint8Array, codings: string, largest: number): Uint8Array | null {
  const gzip = /^(?:x-)?gzip$/i.test(codings.trim())
  if (gzip && !(body[0] === 0x1f && body[1] === 0x8b)) return body
  return decodeContent(body, codings, largest)
}
