import { describe, expect, it } from 'vitest'
import { readRetryAfter } from './read-retry-after.ts'

describe('readRetryAfter', () => {
  const now = Date.parse('2031-05-14T09:30:00Z')

  it.each([
    ['120', 120],
    [' 0 ', 0],
    ['Wed, 14 May 2031 09:31:00 GMT', 60],
    ['Wed, 14 May 2031 09:00:00 GMT', 0],
    ['soon', null],
    [null, null],
  ])('reads %j as %j seconds', (value, seconds) => expect(readRetryAfter(value, now)).toBe(seconds))
})
