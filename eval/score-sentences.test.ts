import { describe, expect, it } from 'vitest'
import { countSentences, percentF1 } from './score-sentences.ts'

const text = 'Varland spoke. Ostrava listened. '

describe('countSentences', () => {
  it('takes spans as the same where only white space at the edges differs', () => {
    const gold = [
      { start: 0, end: 14 },
      { start: 15, end: 32 },
    ]
    const predicted = [
      { start: 0, end: 15 },
      { start: 15, end: 33 },
    ]
    expect(countSentences(text, gold, predicted)).toEqual({ right: 2, predicted: 2, gold: 2 })
  })

  it('does not accept two sentences taken as one', () => {
    const gold = [
      { start: 0, end: 14 },
      { start: 15, end: 32 },
    ]
    expect(countSentences(text, gold, [{ start: 0, end: 32 }])).toEqual({ right: 0, predicted: 1, gold: 2 })
  })
})

describe('percentF1', () => {
  it('is the harmonic mean in percent with one decimal', () => {
    expect(percentF1(1, 2, 1)).toBe(66.7)
    expect(percentF1(0, 0, 0)).toBe(0)
  })
})
