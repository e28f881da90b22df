import { crc32 as ofZlib } from 'node:zlib'
import { expect, it } from 'vitest'
import { crc32 } from './crc32.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

it('gives the check value of the standard', () => expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926))

it.each([0, 1, 2, 3, 4, 5, 1023])('agrees with zlib on %i bytes', (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 89 + 17) % 256)
  expect(crc32(bytes)).toBe(ofZlib(bytes))
})
