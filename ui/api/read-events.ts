/** An event of a stream of server-sent events. */
export interface StreamEvent {
  /** `message` where the server names none. */
  readonly event: string
  readonly data: string
}

/**
 * The events of a stream, as the HTML standard says (9.2.6); ids and retry times are passed over. Unlike `EventSource`, this
 * works for requests that carry a token.
 */
export async function* readEvents(stream: ReadableStream<Uint8Array>): AsyncIterable<StreamEvent> {
  let rest = ''
  const reader = stream.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const blocks = (rest + value).replaceAll('\r\n', '\n').split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const event = readBlock(block)
      if (event !== null) yield event
    }
  }
}

/** null for a block without data, such as a comment that keeps the connection open. */
function readBlock(block: string): StreamEvent | null {
  let event = 'message'
  const data: string[] = []
  for (const line of block.split('\n')) {
    const [, name, value = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? []
    if (name === 'event') event = value
    if (name === 'data') data.push(value)
  }
  return data.length === 0 ? null : { event, data: data.join('\n') }
}
