import { describe, expect, it } from 'vitest'
import type { Meaning } from '../meaning.ts'
import { toDayNumber } from './calendar.ts'
import { dayPeriod, yearPeriod } from './period.ts'
import { resolveMeaning } from './resolve-meaning.ts'
import type { Scene } from './scene.ts'

/** A Thursday. */
const PUBLISHED = toDayNumber({ year: 2021, month: 11, day: 18 })
const SCENE: Scene = { published: PUBLISHED, tense: 'past', narration: null, day: null, isTold: false }
const value = (meaning: Meaning, scene: Partial<Scene> = {}): string | undefined =>
  resolveMeaning(meaning, { ...SCENE, ...scene })?.value

const weekday = (number: number): Meaning => ({ kind: 'weekday', weekday: number, turn: null, week: null })
const date = (month: number, day: number): Meaning => ({ kind: 'date', year: null, month, day })

describe('resolveMeaning', () => {
  it('takes a weekday by the tense', () => {
    expect(value(weekday(5))).toBe('2021-11-12')
    expect(value(weekday(5), { tense: 'future' })).toBe('2021-11-19')
    expect(value(weekday(4))).toBe('2021-11-18')
  })

  it('takes the nearest date without a year, and lets the tense tip the scale', () => {
    expect(value(date(12, 15))).toBe('2021-12-15')
    expect(value(date(6, 1))).toBe('2021-06-01')
    expect(value(date(6, 1), { tense: 'future' })).toBe('2022-06-01')
  })

  it('gives a date the year that is told of', () =>
    expect(value(date(6, 1), { narration: yearPeriod(1939), isTold: true })).toBe('1939-06-01'))

  it('keeps what is known of a date without a publication', () => {
    expect(value(date(11, 18), { published: null })).toBe('XXXX-11-18')
    expect(value({ kind: 'month', month: 3, year: null, turn: null }, { published: null })).toBe('XXXX-03')
  })

  it('knows no weekday and no week without a publication', () => {
    expect(value(weekday(5), { published: null })).toBeUndefined()
    expect(value({ kind: 'unit', unit: 'week', turn: 'last' }, { published: null })).toBeUndefined()
  })

  it('takes a year ago for a month and two years ago for a year', () => {
    const ago = (count: number): Meaning => ({ kind: 'distance', unit: 'year', count: -count, from: 'publication' })
    expect(value(ago(1))).toBe('2020-11')
    expect(value(ago(2))).toBe('2019')
  })

  it('counts from the narration', () => {
    const narration = dayPeriod(toDayNumber({ year: 2015, month: 12, day: 31 }))
    expect(value({ kind: 'unit', unit: 'day', turn: 'after' }, { narration })).toBe('2016-01-01')
    expect(value({ kind: 'distance', unit: 'month', count: 2, from: 'narration' }, { narration })).toBe('2016-02')
  })

  it('takes the weekend before a publication early in the week, and the one after it for the future', () => {
    const weekend: Meaning = { kind: 'unit', unit: 'weekend', turn: 'this' }
    expect(value(weekend, { published: PUBLISHED - 2 })).toBe('2021-W45-WE')
    expect(value(weekend, { published: PUBLISHED - 2, tense: 'future' })).toBe('2021-W46-WE')
  })

  it('knows no day that the calendar lacks', () =>
    expect(value({ kind: 'date', year: 2021, month: 2, day: 30 })).toBeUndefined())

  it('puts a decade of two digits before the publication', () =>
    expect(value({ kind: 'years', grain: 'decade', first: 60, full: false })).toBe('196X'))

  it('finds movable holidays', () =>
    expect(value({ kind: 'holiday', name: 'thanksgiving', year: 2021, turn: null })).toBe('2021-11-25'))
})
