import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { NO_ANNOTATIONS, type TimeAnnotation } from '../../model/annotation.ts'
import { byPosition, overlaps } from '../../model/span.ts'
import { segment } from '../../segment/segment.ts'
import { createTimeFinder, type TimeFinderOptions } from './find-times.ts'

const find = (
  text: string,
  published: string | null = '2021-11-18',
  options?: TimeFinderOptions,
): readonly TimeAnnotation[] =>
  createTimeFinder(options).annotate(segment({ text, published }), NO_ANNOTATIONS).times ?? []

const PIECES = [
  'on Monday',
  'today',
  'May',
  'in May 2014',
  'a year ago',
  '2008',
  'the next day',
  'Nov. 5-7',
  'and',
  'to',
  '-',
  ', ',
  '3 p.m.',
  'last week',
  'in the 1990s',
  '"',
  'said',
  'was',
  'will',
  '\ud800',
  '99999',
  '31 February',
  'the',
  'now',
  '. ',
  '\n',
  'BC',
  '44 BC',
  'XX',
  '🌍',
  '02:30',
  'March 13, 2016',
  'December 30, 2011',
]
const anyTimes = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '))

describe('createTimeFinder', () => {
  it('gives each time its span, value and grain', () =>
    expect(find('It opened on Monday, a year ago.')).toEqual([
      { start: 13, end: 19, value: '2021-11-15', grain: 'day' },
      { start: 21, end: 31, value: '2020-11', grain: 'month' },
    ]))

  it('leaves vague times out where it is told to', () => {
    expect(find('It is now open.')).toEqual([{ start: 6, end: 9, value: 'PRESENT_REF', grain: 'vague' }])
    expect(find('It is now open.', '2021-11-18', { vague: false })).toEqual([])
  })

  it('finds lawful spans in any text, in order and apart', () =>
    fc.assert(
      fc.property(
        fc.oneof(anyTimes, fc.string({ unit: 'binary' })),
        fc.constantFrom('2021-11-18', null),
        (text, published) => {
          const times = find(text, published)
          for (const { start, end, value } of times) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(value).toMatch(/^(?:(?:BC)?[\dX]{4}[-\dA-Z:/]*|(?:PAST|PRESENT|FUTURE)_REF)$/)
          }
          expect([...times].sort(byPosition)).toEqual(times)
          expect(times.some((time, index) => index > 0 && overlaps(time, times[index - 1] ?? time))).toBe(false)
        },
      ),
      { seed: 20261124, numRuns: 300 },
    ))

  it('takes a time that grows no faster than the text', () => {
    const cost = (text: string): number => {
      const document = segment({ text, published: '2021-11-18' })
      const start = process.cpuUsage().user
      createTimeFinder().annotate(document, NO_ANNOTATIONS)
      return process.cpuUsage().user - start
    }
    for (const piece of ['on Monday in May 2014 to ', 'the early late mid ', '1 2 3 ', 'a year ']) {
      cost(piece.repeat(1000))
      expect(cost(piece.repeat(8000))).toBeLessThan(32 * Math.max(2000, cost(piece.repeat(1000))))
    }
  })
})

describe('times in another time zone of the machine', () => {
  const before = process.env.TZ
  afterEach(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })

  it.each(['Pacific/Auckland', 'America/Los_Angeles', 'Pacific/Apia', 'UTC'])('are the same in %s', (zone) => {
    process.env.TZ = zone
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
    const text =
      'Today it began at 2:30 a.m. on March 13, 2016. It ended on December 30, 2011, or last Monday at 11:59 p.m.'
    expect(find(text, '2021-11-18T23:59:00-08:00').map(({ value }) => value)).toEqual([
      '2021-11-18',
      '2016-03-13T02:30',
      '2011-12-30',
      '2021-11-15T23:59',
    ])
  })
})
