import { describe, expect, it } from 'vitest'
import { krippendorffAlpha } from './krippendorff-alpha.ts'

/** One string a coder, one character a unit; a dot where the coder gave no value. */
const unitsOf = (coders: readonly string[]): string[][] =>
  [...(coders[0] ?? '')].map((_, unit) => coders.map((values) => values[unit] ?? '.').filter((value) => value !== '.'))

describe("Krippendorff's alpha", () => {
  // The three worked examples of "Computing Krippendorff's Alpha-Reliability" (2011), sections A, B and C.
  it.each([
    ['two coders, two values', ['0100000010', '1110010000'], 0.095],
    ['two coders, five values', ['aabbdcccedda', 'babbbcccEddd'.toLowerCase()], 0.692],
    ['four coders with missing values', ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'], 0.743],
  ])('gives what is published for %s', (_, coders, alpha) => {
    expect(krippendorffAlpha(unitsOf(coders))).toBeCloseTo(alpha, 3)
  })

  it('is 1 where coders agree on different values', () => {
    expect(
      krippendorffAlpha([
        ['yes', 'yes'],
        ['no', 'no'],
      ]),
    ).toBe(1)
  })

  it('is below 0 where they disagree more than by chance', () => {
    expect(
      krippendorffAlpha([
        ['yes', 'no'],
        ['no', 'yes'],
      ]),
    ).toBe(-0.5)
  })

  it('leaves out what only one coder judged', () => {
    expect(krippendorffAlpha([['yes', 'yes'], ['no', 'no'], ['no'], []])).toBe(1)
  })

  it.each([
    ['nothing was judged twice', [['yes'], ['no']]],
    [
      'all values are the same',
      [
        ['yes', 'yes'],
        ['yes', 'yes'],
      ],
    ],
    ['there is nothing', []],
  ])('is unknown where %s', (_, units) => expect(krippendorffAlpha(units)).toBeNull())
})
