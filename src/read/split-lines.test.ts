import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLines } from './split-lines.ts'

async function* chunks(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text)
}

async function linesOf(stream: AsyncIterable<Uint8Array>, most = 100) {
  const lines: (readonly [number, string | null, boolean])[] = []
  for await (const { number, bytes, ended } of splitLines(stream, most)) {
    lines.push([number, bytes === null ? null : Buffer.from(bytes).toString(), ended])
  }
  return lines
}

describe('splitLines', () => {
  it('counts lines from 1 and tells a last one that nothing ends', async () => {
    expect(await linesOf(chunks('one\n\nth', 'ree\nfo', 'ur'))).toEqual([
      [1, 'one', true],
      [2, '', true],
      [3, 'three', true],
      [4, 'four', false],
    ])
  })

  it('finds no line after the last line feed, and none in nothing', async () => {
    expect(await linesOf(chunks('one\n'))).toEqual([[1, 'one', true]])
    expect(await linesOf(chunks())).toEqual([])
  })

  it('lets go of a line above the cap, whole, and goes on', async () => {
    expect(await linesOf(chunks('abcdef', 'ghijkl\nok\nabcde'), 4)).toEqual([
      [1, null, true],
      [2, 'ok', true],
      [3, null, false],
    ])
  })

  it('gives the same lines however the bytes are cut', async () => {
    const text = 'one\r\n\ntwo é 外\nthree'
    const whole = await linesOf(chunks(text))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), async (size) => {
        async function* cut() {
          const bytes = Buffer.from(text)
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
        }
        expect(await linesOf(cut())).toEqual(whole)
      }),
      { seed: 5, numRuns: 20 },
    )
  })
})
