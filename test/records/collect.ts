/** All text that a format yields, in one. @throws TypeError where it yields bytes */
export async function collectText(pieces: AsyncIterable<string | Uint8Array>): Promise<string> {
  const texts: string[] = []
  for await (const piece of pieces) {
    if (typeof piece !== 'string') throw new TypeError('the format yields bytes: collect them with collectBytes')
    texts.push(piece)
  }
  return texts.join('')
}

/** All bytes that a format yields, text as UTF-8. */
export async function collectBytes(pieces: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(typeof piece === 'string' ? Buffer.from(piece) : piece)
  return Buffer.concat(all)
}
