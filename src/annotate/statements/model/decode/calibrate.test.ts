import { describe, expect, it } from 'vitest'
import { calibrate } from './calibrate.ts'

const certainty = { cue: 1, source: 0.5, content: 0.25, edges: 0.75, least: 0.125 }
const none = { intercept: 0, cue: 0, source: 0, content: 0, edges: 0, least: 0, knots: [] }

describe('calibrate', () => {
  it('gives the logistic function of the weighted sum', () => {
    expect(calibrate(certainty, none)).toBe(0.5)
    expect(calibrate(certainty, { ...none, intercept: 2 })).toBeCloseTo(1 / (1 + Math.exp(-2)), 6)
    const weights = { intercept: -2, cue: 1, source: -2, content: 4, edges: 1, least: 4, knots: [] }
    expect(calibrate(certainty, weights)).toBeCloseTo(1 / (1 + Math.exp(-0.25)), 6)
  })

  it('follows the line through the knots, level before the first and after the last', () => {
    const knots: [number, number][] = [
      [0.4, 0.2],
      [0.6, 0.8],
    ]
    expect(calibrate(certainty, { ...none, knots })).toBeCloseTo(0.5, 6)
    expect(calibrate(certainty, { ...none, intercept: 9, knots })).toBe(0.8)
    expect(calibrate(certainty, { ...none, intercept: -9, knots })).toBe(0.2)
  })
})
