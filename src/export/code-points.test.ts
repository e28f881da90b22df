import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapCodePoints } from './code-points.ts'

describe('mapCodePoints', () => {
  it('counts a surrogate pair once', () => {
    const { toCodePoints } = mapCodePoints('a🚢b🚢')
    expect([0, 1, 3, 4, 6].map(toCodePoints)).toEqual([0, 1, 2, 3, 4])
  })

  it('counts a lone surrogate once', () => {
    const { toCodePoints } = mapCodePoints('\ud83d \udea2🚢x')
    expect([1, 2, 3, 5, 6].map(toCodePoints)).toEqual([1, 2, 3, 4, 5])
  })

  it('agrees with the code points that the language splits a text into, both ways', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const map = mapCodePoints(text)
        let units = 0
        for (const [points, character] of Array.from(text).entries()) {
          expect([map.toCodePoints(units), map.toCodeUnits(points)]).toEqual([points, units])
          units += character.length
        }
      }),
      { seed: 20261124, numRuns: 300 },
    ))
})
