import { describe, expect, it } from 'vitest'
import { readEvents, type StreamEvent } from './read-events.ts'

async function read(...chunks: string[]): Promise<StreamEvent[]> {
  const events: StreamEvent[] = []
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk))
      controller.close()
    },
  })
  for await (const event of readEvents(stream)) events.push(event)
  return events
}

describe('readEvents', () => {
  it('reads the name and data of each event', async () => {
    expect(await read('event: progress\ndata: {"done":1}\n\ndata: plain\n\n')).toEqual([
      { event: 'progress', data: '{"done":1}' },
      { event: 'message', data: 'plain' },
    ])
  })

  it('joins what comes in pieces, within a letter even', async () => {
    expect(await read('da', 'ta: a', 'b\n', '\nda', 'ta: c\n\n')).toEqual([
      { event: 'message', data: 'ab' },
      { event: 'message', data: 'c' },
    ])
  })

  it('joins lines of data, and knows the line ends of Windows', async () => {
    expect(await read('data: a\r\ndata: b\r\n\r\n')).toEqual([{ event: 'message', data: 'a\nb' }])
  })

  it('gives no event for comments, nor for what the stream breaks off in', async () => {
    expect(await read(': still here\n\n', 'data: half')).toEqual([])
  })
})
