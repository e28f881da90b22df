const LINE_END = '\r\n'

/**
 * Undoes the chunked transfer coding of HTTP (RFC 9112, 7.1). Bytes that do not begin with a chunk are given back as they are:
 * some archives keep the field after they have undone the coding. A cut-off last chunk gives what there is of it.
 */
export function joinChunks(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Uint8Array[] = []
  for (let at = 0; at < buffer.length; ) {
    const end = buffer.indexOf(LINE_END, at)
    const size = /^\s*([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(end === -1 ? '' : buffer.toString('latin1', at, end))?.[1]
    if (size === undefined) return parts.length === 0 ? bytes : Buffer.concat(parts)
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    const start = end + LINE_END.length
    parts.push(buffer.subarray(start, start + length))
    at = start + length + LINE_END.length
  }
  return Buffer.concat(parts)
}
