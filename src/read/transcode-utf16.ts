import type { Utf16 } from './detect-utf16.ts'

/** A stream of UTF-16 as a stream of UTF-8; unpaired surrogates become U+FFFD. A byte order mark is left out. */
export async function* transcodeUtf16(
  stream: AsyncIterable<Uint8Array>,
  encoding: Utf16['encoding'],
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of stream) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}
