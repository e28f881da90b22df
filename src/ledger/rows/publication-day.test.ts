import { expect, it } from 'vitest'
import { publicationDay } from './publication-day.ts'

it('gives the day of a date or time as written', () => {
  expect(publicationDay('2031-05-14')).toBe(20310514)
  expect(publicationDay('2031-05-14T23:30:00-08:00')).toBe(20310514)
})

it('gives 0 where there is no full date, or one that keys cannot hold', () =>
  expect([null, '', '2031', '2031-05', '9999-01-01', 'May 2031'].map(publicationDay)).toEqual([0, 0, 0, 0, 0, 0]))
