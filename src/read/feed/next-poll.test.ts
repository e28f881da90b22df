import { describe, expect, it } from 'vitest'
import { afterFailure, afterSuccess } from './next-poll.ts'

describe('afterSuccess', () => {
  it('is the interval, or as long as the answer is fresh, a day at most', () => {
    expect(afterSuccess(900, null)).toBe(900)
    expect(afterSuccess(900, 60)).toBe(900)
    expect(afterSuccess(900, 3600)).toBe(3600)
    expect(afterSuccess(900, 31_536_000)).toBe(86_400)
  })
})

describe('afterFailure', () => {
  it('doubles with each failure, up to a day', () => {
    expect([1, 2, 3, 6, 7, 500].map((errors) => afterFailure(900, errors, null))).toEqual([
      1800, 3600, 7200, 57_600, 86_400, 86_400,
    ])
  })

  it('waits as long as the server asks for, a week at most, and never less than the interval', () => {
    expect(afterFailure(900, 1, 7200)).toBe(7200)
    expect(afterFailure(900, 1, 60)).toBe(1800)
    expect(afterFailure(900, 1, 10 ** 9)).toBe(604_800)
    expect(afterFailure(200_000, 3, null)).toBe(200_000)
  })
})
