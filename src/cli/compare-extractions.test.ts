import { expect, it } from 'vitest'
import { aRecord } from '../../test/records/a-record.ts'
import { compareExtractions } from './compare-extractions.ts'

const { record } = aRecord()
const [statement] = record.statements
if (statement === undefined) throw new Error('aRecord gives a statement')

it('finds nothing in the same statements under other ids', () => {
  const actors = record.actors.map((actor) => ({ ...actor, id: `${actor.id}0` }))
  const targets = statement.targets.map((target) => ({ ...target, actor: `${target.actor}0` }))
  const renumbered = { ...statement, id: 's7', speaker: `${statement.speaker}0`, targets }
  expect(compareExtractions(record, { ...record, actors, statements: [renumbered] })).toEqual({
    gained: 0,
    lost: 0,
    changed: 0,
  })
})

it('counts statements that came, went, or changed', () => {
  const other = { ...statement, content: [{ start: 0, end: 8 }] }
  const denied = { ...statement, act: 'deny' as const }
  expect(compareExtractions(record, { ...record, statements: [denied, other] })).toEqual({
    gained: 1,
    lost: 0,
    changed: 1,
  })
  expect(compareExtractions(record, { ...record, statements: [other] })).toEqual({ gained: 1, lost: 1, changed: 0 })
})
