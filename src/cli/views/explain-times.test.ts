import { describe, expect, it } from 'vitest'
import { extract } from '../../extract.ts'
import { explainTimes } from './explain-times.ts'
import { listTimes } from './list-times.ts'

const TEXT =
  'In 2014 the port opened. The next day, and a year ago, it closed. On Friday Ana Veld left; it is now open.'
const record = extract({ text: TEXT, published: '2021-11-18' })

describe('listTimes', () => {
  it('is one line a time: its words, value and grain', () =>
    expect(listTimes(TEXT, record).split('\n')).toEqual([
      'Times',
      '2014 = 2014 (year)',
      'The next day = 2015-01-01 (day)',
      'a year ago = 2020-11 (month)',
      'Friday = 2021-11-12 (day)',
      'now = PRESENT_REF (vague)',
    ]))

  it('is empty where the text names none', () => expect(listTimes('', extract({ text: '' }))).toBe(''))
})

describe('explainTimes', () => {
  it('tells of each time what it was counted from', () =>
    expect(explainTimes(TEXT, record).split('\n')).toEqual([
      'Origin of times',
      '"2014" [3, 7) = 2014: as the words tell it',
      '"The next day" [25, 37) = 2015-01-01: counted from the time named before it',
      '"a year ago" [43, 53) = 2020-11: counted from the publication, 2021-11-18',
      '"Friday" [69, 75) = 2021-11-12: the nearest to the publication, 2021-11-18, by the tense, or of the year told of',
      '"now" [97, 100) = PRESENT_REF: points at no date',
    ]))

  it('is empty where the text names none', () => expect(explainTimes('', extract({ text: '' }))).toBe(''))
})
