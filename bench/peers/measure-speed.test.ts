import { describe, expect, it } from 'vitest'
import { measureSpeed } from './measure-speed.ts'
import type { Answer } from './protocol.ts'

const answer = (cpu: number, wall: number): Answer => ({ id: 'one', statements: [], refused: 0, cpu, wall })

describe('measureSpeed', () => {
  const ours = [[answer(10, 20), answer(30, 20)]]

  it('counts articles a second over the whole round, not the mean of single rates', () => {
    expect(measureSpeed(ours, ours).perCpuSecond).toEqual({ min: 50, median: 50, max: 50 })
  })

  it('keeps processor time and the clock apart', () => {
    expect(measureSpeed([[answer(100, 500)]], ours)).toMatchObject({
      perCpuSecond: { median: 10 },
      perSecond: { median: 2 },
    })
  })

  it('compares with the first system in the same round', () => {
    const slower = [[answer(200, 200)], [answer(400, 400)]]
    const first = [[answer(20, 20)], [answer(20, 20)]]
    expect(measureSpeed(slower, first).ratio).toEqual({ min: 10, median: 10, max: 20 })
  })

  it('refuses to measure nothing', () => {
    expect(() => measureSpeed([], [])).toThrow(RangeError)
  })
})
