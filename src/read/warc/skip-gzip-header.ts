import { type ByteQueue, takeExactly } from './byte-queue.ts'
import { CUT_OFF, DamageError } from './damage-error.ts'

const EXTRA = 0x04
const NAME = 0x08
const COMMENT = 0x10
const HEADER_CRC = 0x02

/** Takes the header of a gzip member (RFC 1952, 2.3). @throws DamageError where there is none */
export async function skipGzipHeader(queue: ByteQueue): Promise<void> {
  const header = await need(queue, 10)
  if (header[0] !== 0x1f || header[1] !== 0x8b || header[2] !== 8)
    throw new DamageError('something that is not gzip stands here: fetch it again')
  const flags = header[3] ?? 0
  if (flags & EXTRA) {
    const [low = 0, high = 0] = await need(queue, 2)
    await need(queue, low + high * 256)
  }
  if (flags & NAME) await skipString(queue)
  if (flags & COMMENT) await skipString(queue)
  if (flags & HEADER_CRC) await need(queue, 2)
}

async function skipString(queue: ByteQueue): Promise<void> {
  while ((await need(queue, 1))[0] !== 0);
}

async function need(queue: ByteQueue, length: number): Promise<Uint8Array> {
  const bytes = await takeExactly(queue, length)
  if (bytes === null) throw new DamageError(CUT_OFF)
  return bytes
}
