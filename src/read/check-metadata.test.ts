import { describe, expect, it } from 'vitest'
import { isIsoDate, isLanguageTag } from './check-metadata.ts'

describe('isIsoDate', () => {
  it.each(['2031-05-14', '2032-02-29', '2031-05-14T09:30', '2031-05-14T09:30:00Z', '2031-05-14T09:30:00.250+02:00'])(
    'takes %s',
    (value) => expect(isIsoDate(value)).toBe(true),
  )

  it.each([
    '',
    '2031',
    '2031-05',
    '14 May 2031',
    '2031-5-14',
    '2031-13-01',
    '2031-04-31',
    '2031-02-29',
    '2031-00-10',
    '2031-05-14 09:30',
    '2031-05-14T25:00',
    '2031-05-14T09:61Z',
    ' 2031-05-14',
    '2031-05-14\n',
  ])('refuses %j', (value) => expect(isIsoDate(value)).toBe(false))
})

describe('isLanguageTag', () => {
  it.each(['en', 'en-GB', 'sr-Latn-RS', 'EN'])('takes %s', (value) => expect(isLanguageTag(value)).toBe(true))

  it.each(['', 'english language', 'en_GB', '12', 'e'])('refuses %j', (value) =>
    expect(isLanguageTag(value)).toBe(false),
  )
})
