import { describe, expect, it } from 'vitest'
import { fromDayNumber, toDayNumber } from './calendar.ts'
import {
  dayPeriod,
  monthPeriod,
  type Period,
  partPeriod,
  rangePeriod,
  weekendPeriod,
  yearPeriod,
  yearsPeriod,
} from './period.ts'

const days = ({ first, last }: Period): string[] =>
  [first, last].map((number) => {
    const { year, month, day } = fromDayNumber(number)
    return `${year}-${month}-${day}`
  })

describe('periods', () => {
  it('cover their days', () => {
    expect(days(monthPeriod(2020, 2))).toEqual(['2020-2-1', '2020-2-29'])
    expect(days(partPeriod(2021, 'Q4'))).toEqual(['2021-10-1', '2021-12-31'])
    expect(days(weekendPeriod(toDayNumber({ year: 2021, month: 11, day: 18 })))).toEqual(['2021-11-20', '2021-11-21'])
  })

  it('give a winter to the year of its December', () =>
    expect(days(partPeriod(2021, 'WI'))).toEqual(['2021-12-1', '2022-2-28']))

  it('have the values of TIMEX3', () => {
    expect(yearsPeriod(1990, 'decade').value).toBe('199X')
    expect(yearsPeriod(1800, 'century').value).toBe('18XX')
    expect(yearPeriod(-43).value).toBe('BC0044')
    expect(monthPeriod(2021, 0).value).toBe('2020-12')
  })
})

describe('rangePeriod', () => {
  it('goes from the first to the last day', () => {
    const range = rangePeriod(yearPeriod(1999), yearPeriod(2001))
    expect(range?.value).toBe('1999/2001')
    expect(range && days(range)).toEqual(['1999-1-1', '2001-12-31'])
  })

  it('is nothing backwards or from a day to itself', () => {
    expect(rangePeriod(yearPeriod(2001), yearPeriod(1999))).toBeNull()
    expect(rangePeriod(dayPeriod(5), dayPeriod(5))).toBeNull()
  })
})
