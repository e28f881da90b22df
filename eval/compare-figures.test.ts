import { describe, expect, it } from 'vitest'
import { describeDifference } from './compare-figures.ts'

describe('describeDifference', () => {
  const half = { right: 1, predicted: 2, gold: 2 }
  const whole = { right: 2, predicted: 2, gold: 2 }

  it('tells both figures, the difference and its interval', () => {
    expect(describeDifference('relation', [half, half], [whole, whole])).toBe(
      'relation F1 50.0 -> 100.0, +50.0 [+50.0, +50.0]',
    )
  })

  it('tells a loss with its sign', () => {
    expect(describeDifference('strict', [whole, whole], [half, half])).toBe(
      'strict F1 100.0 -> 50.0, -50.0 [-50.0, -50.0]',
    )
  })
})
