import { expect, it } from 'vitest'
import { readCursor, writeCursor } from './cursor.ts'

const CURSOR = { order: 'relevance', key: 2031051400000001, score: 0.1 + 0.2, upTo: 2031051500000009 } as const

it('is read as it was written, and can stand in an address', () => {
  const text = writeCursor(CURSOR)
  expect(text).toMatch(/^[\w-]+$/)
  expect(readCursor(text, 'relevance')).toEqual(CURSOR)
})

it('is refused where it is cut off, made up, or of another order', () => {
  const text = writeCursor(CURSOR)
  for (const wrong of [text.slice(0, -4), 'xyz', '', Buffer.from('["newest"]').toString('base64url')])
    expect(() => readCursor(wrong, 'relevance')).toThrow('is no cursor')
  expect(() => readCursor(text, 'newest')).toThrow('that of a search in the order relevance')
})
