/** A stream whose first bytes are known, and which still gives all of its bytes, once. */
export interface PeekedBytes {
  readonly head: Uint8Array
  readonly all: AsyncIterable<Uint8Array>
  /** Closes the stream where `all` was not gone through to its end; does nothing after that. */
  close(): Promise<void>
}

/** Reads until `length` bytes are there or the stream ends. Who takes it on goes through `all`, or closes it. */
export async function peekBytes(stream: AsyncIterable<Uint8Array>, length: number): Promise<PeekedBytes> {
  const iterator = stream[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let size = 0
  while (size < length) {
    const { done, value } = await iterator.next()
    if (done === true) break
    first.push(value)
    size += value.length
  }
  return {
    head: Buffer.concat(first).subarray(0, length),
    all: replay(first, iterator),
    close: async () => void (await iterator.return?.()),
  }
}

async function* replay(first: Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* first.splice(0)
    for (;;) {
      const { done, value } = await iterator.next()
      if (done === true) return
      yield value
    }
  } finally {
    await iterator.return?.()
  }
}
