import { constants, gunzipSync } from 'node:zlib'

const START = Buffer.from('WARC/')

/** True for bytes that begin like a WARC file, plain or in gzip. */
export function startsWarc(head: Uint8Array): boolean {
  const isGzip = head[0] === 0x1f && head[1] === 0x8b
  return begins(isGzip ? inflatedStart(head) : head)
}

const begins = (bytes: Uint8Array): boolean => START.every((byte, at) => bytes[at] === byte)

/** What the first bytes of a gzip file hold, as far as they go; nothing where they are damaged or expand beyond reason. */
function inflatedStart(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: head.length * 1100 })
  } catch {
    return new Uint8Array()
  }
}
