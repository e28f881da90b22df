import { describe, expect, it } from 'vitest'
import { fillBins } from './fill-bins.ts'

const days = (...days: number[]) => days.map((day) => ({ day, count: 2 }))

describe('fillBins', () => {
  it('has no bins where no day is known', () => {
    expect(fillBins([])).toEqual({ grain: 'day', bins: [] })
    expect(fillBins([{ day: 0, count: 7 }])).toEqual({ grain: 'day', bins: [] })
  })

  it('keeps days of three months apart, in the order of time', () =>
    expect(fillBins(days(20310814, 20310515))).toEqual({
      grain: 'day',
      bins: [
        { start: '2031-05-15', count: 2 },
        { start: '2031-08-14', count: 2 },
      ],
    }))

  it('adds up months from the ninety-third day on', () =>
    expect(fillBins(days(20310515, 20310531, 20310815))).toEqual({
      grain: 'month',
      bins: [
        { start: '2031-05-01', count: 4 },
        { start: '2031-08-01', count: 2 },
      ],
    }))

  it('adds up years from the eleventh year on', () => {
    expect(fillBins(days(20310101, 20401231)).grain).toBe('month')
    expect(fillBins(days(20310101, 20310601, 20410101))).toEqual({
      grain: 'year',
      bins: [
        { start: '2031-01-01', count: 4 },
        { start: '2041-01-01', count: 2 },
      ],
    })
  })

  it('does not let matches without a day lengthen the time', () =>
    expect(fillBins([...days(20310515), { day: 0, count: 9 }])).toEqual({
      grain: 'day',
      bins: [{ start: '2031-05-15', count: 2 }],
    }))
})
