import { describe, expect, it } from 'vitest'
import { barsWithin, planBars } from './plan-bars.ts'

describe('planBars', () => {
  it('has no bars for no match', () => expect(planBars({ grain: 'day', bins: [] })).toEqual([]))

  it('fills in the days between, over the end of a month', () =>
    expect(
      planBars({
        grain: 'day',
        bins: [
          { start: '2032-02-28', count: 2 },
          { start: '2032-03-01', count: 5 },
        ],
      }),
    ).toEqual([
      { first: '2032-02-28', last: '2032-02-28', count: 2 },
      { first: '2032-02-29', last: '2032-02-29', count: 0 },
      { first: '2032-03-01', last: '2032-03-01', count: 5 },
    ]))

  it('ends months and years on their last day', () => {
    const months = planBars({
      grain: 'month',
      bins: [
        { start: '2031-12-01', count: 1 },
        { start: '2032-02-01', count: 1 },
      ],
    })
    expect(months.map(({ first, last }) => `${first} ${last}`)).toEqual([
      '2031-12-01 2031-12-31',
      '2032-01-01 2032-01-31',
      '2032-02-01 2032-02-29',
    ])
    expect(planBars({ grain: 'year', bins: [{ start: '0099-01-01', count: 3 }] })).toEqual([
      { first: '0099-01-01', last: '0099-12-31', count: 3 },
    ])
  })

  it('lets years share bars where there are more than a screen can show, and loses none', () => {
    const bars = planBars({
      grain: 'year',
      bins: [
        { start: '1900-01-01', count: 4 },
        { start: '2031-01-01', count: 2 },
        { start: '8999-01-01', count: 1 },
      ],
    })
    expect(bars.length).toBeLessThanOrEqual(400)
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(7)
    expect(bars[0]).toEqual({ first: '1900-01-01', last: '1917-12-31', count: 4 })
  })
})

describe('barsWithin', () => {
  const bars = planBars({
    grain: 'month',
    bins: [
      { start: '2031-01-01', count: 1 },
      { start: '2031-06-01', count: 1 },
    ],
  })

  it('tells the bars that a range touches, open ends too', () => {
    expect(barsWithin(bars, { since: '2031-02-10', until: '2031-03-01' })).toEqual({ from: 1, to: 2 })
    expect(barsWithin(bars, { since: null, until: '2031-01-31' })).toEqual({ from: 0, to: 0 })
    expect(barsWithin(bars, { since: '2031-05-31', until: null })).toEqual({ from: 4, to: 5 })
  })

  it('is null where the range touches none', () => {
    expect(barsWithin(bars, { since: '2032-01-01', until: null })).toBeNull()
    expect(barsWithin(bars, { since: null, until: '2030-12-31' })).toBeNull()
    expect(barsWithin(bars, { since: '2031-04-01', until: '2031-02-01' })).toBeNull()
    expect(barsWithin([], { since: null, until: null })).toBeNull()
  })
})
