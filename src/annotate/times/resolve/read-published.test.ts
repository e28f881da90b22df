import { describe, expect, it } from 'vitest'
import { toDayNumber } from './calendar.ts'
import { readPublished } from './read-published.ts'

const day = toDayNumber({ year: 2021, month: 11, day: 18 })

describe('readPublished', () => {
  it('reads a date', () => expect(readPublished('2021-11-18')).toBe(day))

  it.each(['2021-11-18T23:30:00+13:00', '2021-11-18T00:10:00-08:00', '2021-11-18T12:00:00Z'])(
    'takes the day that %s writes, in its own time zone',
    (published) => expect(readPublished(published)).toBe(day),
  )

  it.each(['', 'yesterday', '2021-02-30', '20211118', '2021-11'])('knows no day for "%s"', (published) =>
    expect(readPublished(published)).toBeNull(),
  )

  it('knows no day where none is given', () => {
    expect(readPublished(null)).toBeNull()
    expect(readPublished(undefined)).toBeNull()
  })
})
