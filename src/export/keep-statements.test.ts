import { describe, expect, it } from 'vitest'
import { aRecord } from '../../test/records/a-record.ts'
import type { Record } from '../model/record.ts'
import { validateRecord } from '../record/validate-record.ts'
import { keepStatements } from './keep-statements.ts'

/** A record with three statements, each within the one before. */
function nested(): Record {
  const { record } = aRecord()
  const [first] = record.statements
  if (first === undefined) throw new Error('the record holds a statement')
  const within = (id: string, holder: string | null, start: number) => ({
    ...first,
    id,
    within: holder,
    kind: 'indirect' as const,
    content: [{ start, end: 35 }],
    cue: null,
    source: null,
    quotes: [],
  })
  return { ...record, statements: [within('s1', null, 14), within('s2', 's1', 18), within('s3', 's2', 24)], events: [] }
}

describe('keepStatements', () => {
  it('leaves a record as it is where all is kept', () => {
    const { record } = aRecord()
    expect(keepStatements(record, ['s1']).statements).toEqual(record.statements)
  })

  it('puts a statement within the next one around it that is kept', () => {
    const withins = (ids: string[]) => keepStatements(nested(), ids).statements.map(({ id, within }) => [id, within])
    expect(withins(['s1', 's3'])).toEqual([
      ['s1', null],
      ['s3', 's1'],
    ])
    expect(withins(['s3'])).toEqual([['s3', null]])
  })

  it('keeps the events that a kept statement claims or is, and none of the outlet or of others', () => {
    const { record } = aRecord()
    const [event] = record.events
    if (event === undefined) throw new Error('the record holds an event')
    const events = [
      { ...event, id: 'e1', claimedBy: 's1', statement: null },
      { ...event, id: 'e2', claimedBy: null, statement: 's1' },
      { ...event, id: 'e3', claimedBy: null, statement: null },
      { ...event, id: 'e4', claimedBy: 's2', statement: 's1' },
    ]
    expect(keepStatements({ ...record, events }, ['s1']).events).toEqual([
      events[0],
      events[1],
      { ...events[3], claimedBy: null },
    ])
    expect(keepStatements({ ...record, events }, []).events).toEqual([])
  })

  it('gives a record that keeps the laws', () => {
    const { record, text } = aRecord()
    expect(validateRecord(record, text).problems).toEqual([])
    expect(validateRecord(keepStatements(record, []), text).problems).toEqual([])
    expect(validateRecord(keepStatements(record, ['s1']), text).problems).toEqual([])
  })
})
