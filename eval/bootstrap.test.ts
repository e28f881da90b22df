import { describe, expect, it } from 'vitest'
import { bootstrapDifference, bootstrapF1 } from './bootstrap.ts'

describe('bootstrapF1', () => {
  it('has no width where all articles are alike', () => {
    const article = { right: 1, predicted: 2, gold: 2 }
    expect(bootstrapF1([article, article, article])).toEqual({ low: 50, high: 50 })
  })

  it('spans what resampling can give, and repeats itself', () => {
    const articles = [
      { right: 2, predicted: 2, gold: 2 },
      { right: 0, predicted: 2, gold: 2 },
    ]
    expect(bootstrapF1(articles)).toEqual({ low: 0, high: 100 })
    expect(bootstrapF1(articles)).toEqual(bootstrapF1(articles))
  })
})

describe('bootstrapDifference', () => {
  const half = { right: 1, predicted: 2, gold: 2 }
  const whole = { right: 2, predicted: 2, gold: 2 }

  it('has no width where every article gains as much', () => {
    expect(bootstrapDifference([half, half], [whole, whole])).toEqual({ low: 50, high: 50 })
  })

  it('pairs the articles: a gain in one of two is never a loss', () => {
    expect(bootstrapDifference([half, half], [whole, half])).toEqual({ low: 0, high: 50 })
    expect(bootstrapDifference([half, whole], [half, whole])).toEqual({ low: 0, high: 0 })
  })
})
