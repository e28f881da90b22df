import { describe, expect, it } from 'vitest'
import { findExpressions } from './find-expressions.ts'
import { isHistory } from './is-history.ts'
import { toDayNumber } from './resolve/calendar.ts'

const PUBLISHED = toDayNumber({ year: 2021, month: 11, day: 18 })
const judge = (sentence: string, published: number | null = PUBLISHED): boolean =>
  isHistory(findExpressions(sentence), published)

describe('isHistory', () => {
  it('is true of years long past', () => expect(judge('In 1939 it began, and in May 1945 it ended.')).toBe(true))

  it('is false where days count from the publication', () =>
    expect(judge('On Monday, as in 1939, they met; yesterday they parted.')).toBe(false))

  it('is false of recent years', () => expect(judge('In 2020 it began.')).toBe(false))

  it('is true of any year without a publication', () => expect(judge('In 2020 it began.', null)).toBe(true))

  it('is false of no times', () => expect(judge('It rained.')).toBe(false))
})
