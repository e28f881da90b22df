import { describe, expect, it } from 'vitest'
import { decodeBase64 } from './decode-base64.ts'

describe('decodeBase64', () => {
  it.each([0, 1, 2, 3, 4, 255, 256, 257])('gives back %i bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 167 + 13) % 256)
    expect(decodeBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes)
  })
})
