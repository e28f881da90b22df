import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyCorrections } from '../../../src/ledger/corrections/apply-corrections.ts'
import { type Correction, correctionSchema } from '../../../src/model/correction.ts'
import type { Record } from '../../../src/model/record.ts'
import { validateRecord } from '../../../src/record/validate-record.ts'
import { Desk } from './correct.ts'
import { busyDesk, tryTo, twoRequests } from './generated-corrections.ts'

const SETTINGS = { seed: 20261124, numRuns: 200 }

const correctionsOf = (desk: Desk): Correction[] => [...desk.corrections]
const applied = (desk: Desk, corrections: readonly Correction[] = desk.corrections): Record =>
  applyCorrections({ extracted: desk.extracted, text: desk.text, corrections }).record

describe('corrections of any lawful record', () => {
  it('give a lawful record', () =>
    fc.assert(
      fc.property(busyDesk, (desk) => {
        expect(validateRecord(applied(desk), desk.text).problems).toEqual([])
      }),
      SETTINGS,
    ))

  it('leave nothing behind when all are undone', () =>
    fc.assert(
      fc.property(busyDesk, (desk) => {
        for (const correction of correctionsOf(desk)) if (correction.what !== 'undo') desk.undo('anna', correction)
        const undone = desk.corrections.filter((correction) => correction.what === 'undo')
        const takenBack = new Set(undone.map(({ undoes }) => undoes))
        // An undo that was itself undone on the way leaves its correction standing.
        if (undone.some(({ id }) => takenBack.has(id))) return
        expect(applied(desk)).toEqual(desk.extracted)
      }),
      SETTINGS,
    ))

  it('are as before when the last one is undone', () =>
    fc.assert(
      fc.property(busyDesk, (desk) => {
        const last = desk.corrections.at(-1)
        if (last === undefined) return
        const before = applied(desk, desk.corrections.slice(0, -1))
        desk.undo('ben', last)
        expect(applied(desk)).toEqual(before)
      }),
      SETTINGS,
    ))

  it('give the same however they are ordered, repeated from the store, or read back from JSON', () =>
    fc.assert(
      fc.property(busyDesk, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (desk, random) => {
        const numbers = [...random.take(desk.corrections.length)]
        const shuffled = desk.corrections
          .map((correction, index) => ({ correction, rank: numbers[index] ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ correction }) => correctionSchema.parse(JSON.parse(JSON.stringify(correction))))
        expect(applied(desk, shuffled)).toEqual(applied(desk))
      }),
      SETTINGS,
    ))

  it('give the same when they are replayed on a record that they have made', () =>
    fc.assert(
      fc.property(twoRequests, ({ record, text, requests }) => {
        const desk = new Desk(record, text)
        for (const request of requests) tryTo(desk, 'anna', request)
        const once = applied(desk)
        const again = applyCorrections({ extracted: { ...once, corrections: [] }, text, corrections: desk.corrections })
        expect(again.record.statements).toEqual(once.statements)
        expect(again.record.actors).toEqual(once.actors)
      }),
      SETTINGS,
    ))

  it('of different statements give the same statements in either order', () =>
    fc.assert(
      fc.property(twoRequests, ({ record, text, requests: [one, other] }) => {
        if (!('statement' in one) || !('statement' in other) || one.statement === other.statement) return
        const [desk, reversed] = [new Desk(record, text), new Desk(record, text)]
        for (const request of [one, other]) tryTo(desk, 'anna', request)
        for (const request of [other, one]) tryTo(reversed, 'anna', request)
        expect(applied(reversed).statements).toEqual(applied(desk).statements)
      }),
      SETTINGS,
    ))

  it('are put to the test: many of them are shown, and some are not', () => {
    const desks = fc.sample(busyDesk, SETTINGS)
    const outcomes = desks.flatMap((desk) => [...desk.see().outcomes.values()].map(({ state }) => state))
    expect(outcomes.filter((state) => state === 'shown').length).toBeGreaterThan(150)
    expect(new Set(outcomes)).toEqual(new Set(['shown', 'superseded', 'undone', 'orphaned']))
  })
})
