import { describe, expect, it } from 'vitest'
import { peekBytes } from './peek-bytes.ts'
import { readWhole } from './read-whole.ts'

function stream(...texts: string[]) {
  const state = { closed: false, given: 0 }
  async function* give() {
    try {
      for (const text of texts) {
        state.given++
        yield Buffer.from(text)
      }
    } finally {
      state.closed = true
    }
  }
  return { state, bytes: give() }
}

describe('peekBytes', () => {
  it('shows the first bytes and still gives them all', async () => {
    const { head, all } = await peekBytes(stream('abc', 'def', 'ghi').bytes, 4)
    expect(Buffer.from(head).toString()).toBe('abcd')
    expect(Buffer.from((await readWhole(all, 100)) ?? []).toString()).toBe('abcdefghi')
  })

  it('reads no further than it must', async () => {
    const { state, bytes } = stream('abc', 'def', 'ghi')
    await peekBytes(bytes, 3)
    expect(state.given).toBe(1)
  })

  it('shows what there is of a short stream', async () => {
    expect((await peekBytes(stream().bytes, 4)).head).toHaveLength(0)
  })

  it('closes the stream when told to, begun or not, and when the reader leaves', async () => {
    const untouched = stream('abc', 'def')
    await (await peekBytes(untouched.bytes, 1)).close()
    expect(untouched.state.closed).toBe(true)

    const left = stream('abc', 'def')
    for await (const _ of (await peekBytes(left.bytes, 1)).all) break
    expect(left.state.closed).toBe(true)
  })
})

describe('readWhole', () => {
  it('gives up on a stream above the cap and closes it', async () => {
    const { state, bytes } = stream('abc', 'def', 'ghi')
    expect(await readWhole(bytes, 5)).toBeNull()
    expect(state).toEqual({ closed: true, given: 2 })
  })
})
