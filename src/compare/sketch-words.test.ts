import { describe, expect, it } from 'vitest'
import { estimateResemblance, sketchWords } from './sketch-words.ts'

const numbers = (from: number, count: number): string[] => Array.from({ length: count }, (_, i) => `w${from + i}`)
const resemblance = (left: readonly string[], right: readonly string[]): number =>
  estimateResemblance(sketchWords(left), sketchWords(right))

describe('the resemblance of sketches', () => {
  it('is 1 for the same words and 0 for others', () => {
    expect(resemblance(numbers(0, 50), numbers(0, 50))).toBe(1)
    expect(resemblance(numbers(0, 50), numbers(100, 50))).toBe(0)
  })

  it('is near the share of three-word stretches in common', () => {
    // 48 of the 148 stretches of either are in both.
    expect(Math.abs(resemblance(numbers(0, 100), numbers(50, 100)) - 48 / 148)).toBeLessThan(0.125)
  })

  it('is 0 where a text is too short to have one', () => expect(resemblance(['a', 'b'], ['a', 'b'])).toBe(0))
})
