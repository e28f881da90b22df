/** Bytes of a stream, taken in the pieces that the taker wants. */
export interface ByteQueue {
  /** How many bytes have been taken, put-back ones not counted. */
  taken(): number
  /** The next bytes there are, at most `most`; null at the end. */
  take(most: number): Promise<Uint8Array | null>
  /** Gives back bytes that were taken last and not used. */
  putBack(bytes: Uint8Array): void
}

export function queueBytes(stream: AsyncIterable<Uint8Array>, start = 0): ByteQueue {
  const iterator = stream[Symbol.asyncIterator]()
  let waiting: Uint8Array = new Uint8Array()
  let taken = start
  return {
    taken: () => taken,
    async take(most) {
      while (waiting.length === 0) {
        const { done, value } = await iterator.next()
        if (done === true) return null
        waiting = value
      }
      const bytes = waiting.subarray(0, most)
      waiting = waiting.subarray(bytes.length)
      taken += bytes.length
      return bytes
    },
    putBack(bytes) {
      if (bytes.length === 0) return
      taken -= bytes.length
      waiting = waiting.length === 0 ? bytes : Buffer.concat([bytes, waiting])
    },
  }
}

/** Exactly `length` bytes; null where the stream ends before. */
export async function takeExactly(queue: ByteQueue, length: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  for (let missing = length; missing > 0; ) {
    const part = await queue.take(missing)
    if (part === null) return null
    parts.push(part)
    missing -= part.length
  }
  return Buffer.concat(parts)
}
