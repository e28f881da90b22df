import { describe, expect, it } from 'vitest'
import { calibrate } from './calibrate.ts'

const certainty = { cue: 1, source: 0.5, content: 0.25, edges: 0.75, least: 0.125 }
const none = { intercept: 0, cue: 0, source: 0, content: 0, edges: 0, least: 0 }

describe('calibrate', () => {
  it('gives the logistic function of the weighted sum', () => {
    expect(calibrate(certainty, none)).toBe(0.5)
    expect(calibrate(certainty, { ...none, intercept: 2 })).toBeCloseTo(1 / (1 + Math.exp(-2)), 6)
    const weights = { intercept: -2, cue: 1, source: -2, content: 4, edges: 1, least: 4 }
    expect(calibrate(certainty, weights)).toBeCloseTo(1 / (1 + Math.exp(-0.25)), 6)
  })
})
