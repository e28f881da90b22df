import { describe, expect, it } from 'vitest'
import { toIsoDate } from './to-iso-date.ts'

describe('toIsoDate', () => {
  it.each([
    ['2031-05-14', '2031-05-14'],
    ['2031-05-14T09:30:00Z', '2031-05-14T09:30:00Z'],
    [' 2031-05-14 09:30 ', '2031-05-14T09:30'],
    ['20310514', '2031-05-14'],
    ['20310514T093000Z', '2031-05-14T09:30:00Z'],
    ['20310514T0930-0500', '2031-05-14T09:30:00-05:00'],
    ['Wed, 14 May 2031 09:30:00 +0200', '2031-05-14T09:30:00+02:00'],
    ['14 May 31 9:30 GMT', '2031-05-14T09:30:00Z'],
    ['Wednesday, 14-May-2031 09:30:00 EDT', '2031-05-14T09:30:00-04:00'],
    ['1 Jan 99', '1999-01-01'],
    ['Wed, 14 May 2031 09:30:00 XYZ', '2031-05-14T09:30:00'],
  ])('reads %j', (written, date) => expect(toIsoDate(written)).toBe(date))

  it.each([
    '',
    'yesterday',
    '31 Apr 2031',
    '14 Mai 2031',
    '2031-13-01',
    '20310231',
    '14/05/2031',
    '1747215000',
    'Wed, 14 May 2031 25:00:00 GMT',
  ])('does not guess at %j', (written) => expect(toIsoDate(written)).toBeNull())
})
