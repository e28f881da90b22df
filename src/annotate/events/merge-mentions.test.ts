import { describe, expect, it } from 'vitest'
import type { ActorAnnotation, EventAnnotation } from '../../model/annotation.ts'
import { dateOf } from './date-of.ts'
import { mergeMentions } from './merge-mentions.ts'

const actor = (name: string): ActorAnnotation => ({
  name,
  type: 'state',
  mentions: [{ start: 0, end: 1, form: 'name' }],
})
const KESTRIA = actor('Kestria')
const OSTREL = actor('Ostrel')
const event = (start: number, more: Partial<EventAnnotation> = {}): EventAnnotation => ({
  source: [KESTRIA],
  target: [OSTREL],
  type: 'ASSAULT',
  mode: null,
  cameo: '190',
  goldstein: -10,
  date: null,
  trigger: { start, end: start + 6 },
  factuality: 'asserted',
  furtherMentions: [],
  claimedBy: null,
  statement: null,
  ...more,
})

describe('mergeMentions', () => {
  it('makes one event of two mentions, with the date of either', () => {
    expect(mergeMentions([event(10), event(50, { date: '2031-05-14' })])).toEqual([
      event(10, { date: '2031-05-14', furtherMentions: [{ start: 50, end: 56 }] }),
    ])
  })

  it('keeps apart what is claimed and what is asserted, and what is done the other way round', () => {
    const events = [event(10), event(50, { factuality: 'claimed' }), event(90, { source: [OSTREL], target: [KESTRIA] })]
    expect(mergeMentions(events)).toEqual(events)
  })
})

describe('dateOf', () => {
  const monday = { start: 20, end: 26, value: '2031-05-12', grain: 'day' }

  it('is the time that the clause names', () => expect(dateOf([monday], { start: 10, end: 30 })).toBe('2031-05-12'))

  it('is null where the time stands outside the clause', () =>
    expect(dateOf([monday], { start: 30, end: 60 })).toBeNull())

  it('is none of the times that are no date', () => {
    const now = { start: 12, end: 15, value: 'PRESENT_REF', grain: 'vague' }
    const someYear = { start: 16, end: 19, value: 'XXXX-05-12', grain: 'day' }
    expect(dateOf([now, someYear], { start: 10, end: 30 })).toBeNull()
    expect(dateOf([now, someYear, monday], { start: 10, end: 30 })).toBe('2031-05-12')
  })
})
