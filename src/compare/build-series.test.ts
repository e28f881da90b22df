import { describe, expect, it } from 'vitest'
import { buildSeries } from './build-series.ts'

const NONE = { asserted: [], claimed: [], planned: [], hypothetical: [], denied: [] }

describe('buildSeries', () => {
  const points = {
    statements: [
      { key: 3, day: 20310602, stance: 1 },
      { key: 2, day: 20310514, stance: -1 },
      { key: 1, day: 20310501, stance: 0 },
      { key: 4, day: 0, stance: -1 },
    ],
    events: [
      { article: 7, event: 'e1', day: 20310531, factuality: 'claimed' as const },
      { article: 7, event: 'e2', day: 20310531, factuality: 'asserted' as const },
      { article: 8, event: 'e1', day: 20310704, factuality: 'denied' as const },
    ],
    complete: true,
  }

  it('puts statements and events into months, claims apart from assertions', () => {
    expect(buildSeries(points, 'month')).toEqual({
      points: [
        {
          since: '2031-05-01',
          until: '2031-05-31',
          meanStance: -0.5,
          positive: 0,
          negative: 1,
          statements: [2, 1],
          events: { ...NONE, claimed: [{ article: 7, event: 'e1' }], asserted: [{ article: 7, event: 'e2' }] },
        },
        {
          since: '2031-06-01',
          until: '2031-06-30',
          meanStance: 1,
          positive: 1,
          negative: 0,
          statements: [3],
          events: NONE,
        },
        {
          since: '2031-07-01',
          until: '2031-07-31',
          meanStance: null,
          positive: 0,
          negative: 0,
          statements: [],
          events: { ...NONE, denied: [{ article: 8, event: 'e1' }] },
        },
      ],
      undated: 1,
    })
  })

  it('begins weeks on Monday, across the ends of months and years', () => {
    const at = (day: number) => {
      const [point] = buildSeries(
        { statements: [{ key: 1, day, stance: 0 }], events: [], complete: true },
        'week',
      ).points
      return [point?.since, point?.until]
    }
    expect(at(20310514)).toEqual(['2031-05-12', '2031-05-18'])
    expect(at(20310512)).toEqual(['2031-05-12', '2031-05-18'])
    expect(at(20310518)).toEqual(['2031-05-12', '2031-05-18'])
    expect(at(20320101)).toEqual(['2031-12-29', '2032-01-04'])
  })

  it('knows leap years', () => {
    const { points: months } = buildSeries(
      { statements: [{ key: 1, day: 20440229, stance: 0 }], events: [], complete: true },
      'month',
    )
    expect(months.map(({ until }) => until)).toEqual(['2044-02-29'])
  })
})
