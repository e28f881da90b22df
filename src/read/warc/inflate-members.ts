import { once } from 'node:events'
import { crc32, createInflateRaw } from 'node:zlib'
import { type ByteQueue, takeExactly } from './byte-queue.ts'
import { CUT_OFF, DamageError } from './damage-error.ts'
import { skipGzipHeader } from './skip-gzip-header.ts'

/** Compressed bytes that are expanded at once: at deflate's best ratio (1,032) they become 16 MiB. */
const PIECE = 16 * 1024

const DAMAGED = 'its compressed data are damaged here: fetch it again'

/** What a gzip file holds, with the ends of its members: a WARC file has one for each record. */
export type Inflated = { readonly bytes: Uint8Array } | { readonly memberEnd: number }

/** Expands a gzip file of any number of members, and checks length and CRC of each. @throws DamageError where one is not whole */
export async function* inflateMembers(queue: ByteQueue): AsyncGenerator<Inflated> {
  for (;;) {
    const first = await queue.take(1)
    if (first === null) return
    queue.putBack(first)
    await skipGzipHeader(queue)
    yield* inflateMember(queue)
    yield { memberEnd: queue.taken() }
  }
}

async function* inflateMember(queue: ByteQueue): AsyncGenerator<Inflated> {
  const inflate = createInflateRaw()
  const failed = once(inflate, 'error').then(() => true)
  const expanded: Buffer[] = []
  inflate.on('data', (chunk: Buffer) => expanded.push(chunk))
  let crc = 0
  let size = 0
  try {
    for (let ended = false; !ended; ) {
      const piece = await queue.take(PIECE)
      if (piece === null) throw new DamageError(CUT_OFF)
      const before = inflate.bytesWritten
      const written = new Promise<boolean>((resolve) => inflate.write(piece, () => resolve(false)))
      if (await Promise.race([written, failed])) throw new DamageError(DAMAGED)
      const used = inflate.bytesWritten - before
      ended = used < piece.length
      queue.putBack(piece.subarray(used))
      for (const bytes of expanded.splice(0)) {
        crc = crc32(bytes, crc)
        size += bytes.length
        yield { bytes }
      }
    }
  } finally {
    inflate.destroy()
  }
  await checkTrailer(queue, { crc, size })
}

/** RFC 1952: CRC-32 and length modulo 2^32 of what was compressed, both little-endian. */
async function checkTrailer(queue: ByteQueue, { crc, size }: { crc: number; size: number }): Promise<void> {
  const trailer = await takeExactly(queue, 8)
  if (trailer === null) throw new DamageError(CUT_OFF)
  const view = new DataView(trailer.buffer, trailer.byteOffset)
  if (view.getUint32(0, true) !== crc || view.getUint32(4, true) !== size % 2 ** 32)
    throw new DamageError('its checksum is wrong here: fetch it again')
}
