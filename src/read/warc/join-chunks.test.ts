import { describe, expect, it } from 'vitest'
import { joinChunks } from './join-chunks.ts'

const join = (text: string) => Buffer.from(joinChunks(Buffer.from(text))).toString()

describe('joinChunks', () => {
  it('joins chunks, with and without extensions and trailers', () => {
    expect(join('3\r\nabc\r\nA;x="y"\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n')).toBe('abc0123456789')
  })

  it('gives what there is of a body that is cut off', () => {
    expect(join('3\r\nabc\r\nff\r\nde')).toBe('abcde')
    expect(join('3\r\nabc\r\n')).toBe('abc')
  })

  it('leaves what is not chunked as it is', () => {
    expect(join('<html>\r\n')).toBe('<html>\r\n')
    expect(join('')).toBe('')
  })
})
