import { describe, expect, it } from 'vitest'
import { fitLogistic, probability, type Sample } from './fit-logistic.ts'

/** Samples on a grid, right as often as a logistic function of the first feature says; the second feature says nothing. */
const samples = Array.from({ length: 40 }, (_, i) => i / 40).flatMap((x): Sample[] =>
  Array.from({ length: 100 }, (_, k) => ({
    features: [x, (k * 7) % 10],
    right: (k + 0.5) / 100 < 1 / (1 + Math.exp(-(4 * x - 1))),
  })),
)

describe('fitLogistic', () => {
  it('finds the weights that made the data, as far as the ridge lets it', () => {
    const [intercept = 0, first = 0, second = 0] = fitLogistic(samples)
    expect(Math.abs(intercept + 1)).toBeLessThan(0.2)
    expect(Math.abs(first - 4)).toBeLessThan(0.3)
    expect(Math.abs(second)).toBeLessThan(0.05)
  })

  it('gives probabilities that are right on average', () => {
    const weights = fitLogistic(samples)
    const expected = samples.reduce((sum, { features }) => sum + probability(weights, [1, ...features]), 0)
    expect(expected).toBeCloseTo(samples.filter(({ right }) => right).length, 3)
  })
})
