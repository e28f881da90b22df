import { describe, expect, it } from 'vitest'
import { findExpressions } from './find-expressions.ts'

const words = (sentence: string): string[] =>
  findExpressions(sentence).map(({ start, end }) => sentence.slice(start, end))

describe('findExpressions', () => {
  it.each([
    ['a date among numbers', 'On Dec. 25, 30 people met.', ['Dec. 25']],
    ['a month before a date of another', 'May 2014 and May 5, 2014', ['May 2014', 'May 5, 2014']],
    ['the longest of what overlaps', 'the third quarter of last year', ['the third quarter of last year']],
    ['a weekday with its date', 'on Friday (Nov. 19)', ['Friday (Nov. 19']],
    ['an hour with its zone and day', '10:35 a.m. (0735 GMT) Friday', ['10:35 a.m. (0735 GMT) Friday']],
    ['two weekdays as two', 'Monday, Tuesday and Friday', ['Monday', 'Tuesday', 'Friday']],
    ['years in short', 'in 1998-99', ['1998-99']],
  ])('finds %s', (_, sentence, expected) => expect(words(sentence)).toEqual(expected))

  it.each([
    'May said so.',
    'They may march on the capital.',
    'the 2030 agenda',
    'and then',
    'for a second time',
    '1,000 a day',
    'he sat in the sun',
    '2000 troops',
    'a 2-1 win',
    'Resolution 1701',
    'the Sunday Times',
    'two-day talks',
    'pages 1914-18 of 2,008',
    'a score of 2:1',
    '$2016',
    'May 15 million people',
  ])('finds nothing in "%s"', (sentence) => expect(words(sentence)).toEqual([]))

  it('reads no year into a date from what stands beside it', () =>
    expect(findExpressions('On Dec. 25, 30 people met.')).toEqual([
      { start: 3, end: 10, meaning: { kind: 'date', year: null, month: 12, day: 25 } },
    ]))
})
