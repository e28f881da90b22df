import { describe, expect, it } from 'vitest'
import { countMatches } from './count-matches.ts'

const facets = (counted: number, complete: boolean) => ({
  counted,
  complete,
  kind: [],
  act: [],
  speaker: [],
  outlet: [],
  year: [],
  target: [],
  topic: [],
})
const histogram = { grain: 'day' as const, bins: [], counted: 4210, undated: 0, complete: true }

describe('countMatches', () => {
  it('is not known before anything is counted', () =>
    expect(countMatches({ filters: {} }, { facets: null, histogram })).toBeNull())

  it('is that of the facets where these are complete', () =>
    expect(countMatches({ filters: {} }, { facets: facets(12, true), histogram })).toEqual({
      count: 12,
      isComplete: true,
    }))

  it('is that of the histogram where there are more', () => {
    expect(countMatches({ filters: {} }, { facets: facets(1000, false), histogram })).toEqual({
      count: 4210,
      isComplete: true,
    })
    expect(countMatches({ filters: {} }, { facets: facets(1000, false), histogram: null })).toEqual({
      count: 1000,
      isComplete: false,
    })
  })

  it('is not that of the histogram where dates are chosen, at which it does not look', () =>
    expect(countMatches({ filters: { since: '2031-01-01' } }, { facets: facets(1000, false), histogram })).toEqual({
      count: 1000,
      isComplete: false,
    }))
})
