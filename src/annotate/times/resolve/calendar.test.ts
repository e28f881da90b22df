import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, fromDayNumber, isDay, isoWeekOf, toDayNumber, weekdayOf } from './calendar.ts'

const number = (year: number, month: number, day: number): number => toDayNumber({ year, month, day })

describe('toDayNumber', () => {
  it('counts days from 1970', () => {
    expect(number(1970, 1, 1)).toBe(0)
    expect(number(2021, 11, 18)).toBe(18_949)
    expect(number(1969, 12, 31)).toBe(-1)
  })

  it('is undone by fromDayNumber', () =>
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (day) => {
        expect(toDayNumber(fromDayNumber(day))).toBe(day)
      }),
    ))
})

describe('weekdayOf', () => {
  it('is 1 on Mondays and 7 on Sundays, before 1970 as well', () => {
    expect(weekdayOf(number(2021, 11, 15))).toBe(1)
    expect(weekdayOf(number(2021, 11, 21))).toBe(7)
    expect(weekdayOf(number(1939, 9, 1))).toBe(5)
  })
})

describe('isDay', () => {
  it('knows leap years', () => {
    expect(isDay({ year: 2000, month: 2, day: 29 })).toBe(true)
    expect(isDay({ year: 1900, month: 2, day: 29 })).toBe(false)
  })

  it('refuses what no month has', () => {
    expect(isDay({ year: 2021, month: 13, day: 1 })).toBe(false)
    expect(isDay({ year: 2021, month: 4, day: 31 })).toBe(false)
    expect(isDay({ year: 2021, month: 4, day: Number.NaN })).toBe(false)
  })
})

describe('addMonths', () => {
  it('ends at the last day of a shorter month', () =>
    expect(addMonths({ year: 2021, month: 3, day: 31 }, -1)).toEqual({ year: 2021, month: 2, day: 28 }))

  it('goes over the turn of the year', () =>
    expect(addMonths({ year: 2021, month: 11, day: 18 }, 14)).toEqual({ year: 2023, month: 1, day: 18 }))
})

describe('isoWeekOf', () => {
  it('gives the days around New Year to the year of their Thursday', () => {
    expect(isoWeekOf(number(2021, 1, 3))).toEqual({ year: 2020, week: 53 })
    expect(isoWeekOf(number(2018, 12, 31))).toEqual({ year: 2019, week: 1 })
  })
})
