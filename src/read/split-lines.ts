/** One line of a file, without its line feed. */
export interface ByteLine {
  /** Counted from 1. */
  readonly number: number
  /** null where the line is longer than the cap: its bytes were let go. */
  readonly bytes: Uint8Array | null
  /** False for a last line that no line feed ends. */
  readonly ended: boolean
}

const LINE_FEED = 0x0a

/** Cuts a stream of bytes into lines, holding at most one line of at most `most` bytes. */
export async function* splitLines(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<ByteLine> {
  let number = 1
  let parts: Uint8Array[] = []
  let size = 0

  const add = (part: Uint8Array) => {
    size += part.length
    if (size <= most) parts.push(part)
    else parts = []
  }
  const take = (ended: boolean): ByteLine => {
    const line = { number, bytes: size <= most ? Buffer.concat(parts) : null, ended }
    number++
    parts = []
    size = 0
    return line
  }

  for await (const chunk of stream) {
    let from = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, end))
      yield take(true)
      from = end + 1
    }
    if (from < chunk.length) add(chunk.subarray(from))
  }
  if (size > 0) yield take(false)
}
