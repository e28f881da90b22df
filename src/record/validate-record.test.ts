import { describe, expect, it } from 'vitest'
import { NO_ANNOTATIONS, type StatementAnnotation } from '../model/annotation.ts'
import type { Event, Record, Statement } from '../model/record.ts'
import { segment } from '../segment/segment.ts'
import { buildRecord } from './build-record.ts'
import { validateRecord } from './validate-record.ts'

const TEXT = 'Marr says that Veld closed the strait 🚢.'

const found: StatementAnnotation = {
  content: [{ start: 10, end: 40 }],
  cue: { start: 5, end: 9 },
  source: { start: 0, end: 4 },
  finder: 'by-hand',
  confidence: 0.5,
}

const record = buildRecord({
  document: segment({ text: TEXT }),
  annotations: { ...NO_ANNOTATIONS, statements: [found] },
  from: 'text/plain',
  model: 'by-hand',
})

const event: Event = {
  id: 'e1',
  source: [],
  target: [],
  type: 'COERCE',
  mode: null,
  cameo: null,
  goldstein: null,
  date: null,
  trigger: { start: 20, end: 26 },
  claimedBy: 's1',
  factuality: 'claimed',
  mentions: [],
  statement: null,
}

const withStatement = (change: Partial<Statement>): Record => ({
  ...record,
  statements: record.statements.map((statement) => ({ ...statement, ...change })),
})

describe('validateRecord', () => {
  it('finds nothing wrong with a lawful record', () => {
    expect(record.statements).toHaveLength(1)
    expect(validateRecord(record, TEXT)).toEqual({ problems: [] })
    expect(validateRecord({ ...record, events: [event] }, TEXT)).toEqual({ problems: [] })
  })

  it.each([null, 7, 'record', [], {}])('finds %j to have the wrong shape', (value) => {
    expect(validateRecord(value).problems.length).toBeGreaterThan(0)
  })

  it('names the path of a value of the wrong type', () => {
    const { problems } = validateRecord({ ...record, article: { ...record.article, length: '41' } })
    expect(problems.map(({ path }) => path)).toEqual(['article.length'])
  })

  it.each([
    ['is empty', { start: 5, end: 5 }, 'span 5-5 is empty or runs backwards'],
    ['runs backwards', { start: 9, end: 5 }, 'span 9-5 is empty or runs backwards'],
    ['leaves the text', { start: 5, end: 99 }, 'span 5-99 ends after the text, which has 41 code units'],
    ['splits a pair', { start: 5, end: 39 }, 'span 5-39 splits a surrogate pair'],
  ])('reports a span that %s', (_, cue, message) => {
    expect(validateRecord(withStatement({ cue }), TEXT).problems).toEqual([{ path: 'statements.0.cue', message }])
  })

  it('reports a text that is not the one the record was made from', () => {
    expect(validateRecord(record, `${TEXT} More.`).problems).toEqual([
      { path: 'article.length', message: 'says 41, but the text has 47 code units' },
    ])
  })

  it('reports ids that nothing in the record has', () => {
    expect(validateRecord(withStatement({ speaker: 'a9', within: 's9' })).problems).toEqual([
      { path: 'statements.0.speaker', message: 'names actor "a9", which the record does not have' },
      { path: 'statements.0.within', message: 'names statement "s9", which the record does not have' },
    ])
  })

  it('reports an id that two statements share', () => {
    const twice = { ...record, statements: [...record.statements, ...record.statements] }
    expect(validateRecord(twice).problems).toContainEqual({
      path: 'statements.1.id',
      message: 'id "s1" stands in the record twice',
    })
  })

  it('reports a statement that overlaps another without lying within it', () => {
    const [first] = record.statements
    if (first === undefined) throw new Error('the record has no statement')
    const crossing = { ...first, id: 's2', content: [{ start: 5, end: 14 }] }
    const loose = { ...first, id: 's2', content: [{ start: 15, end: 20 }] }
    const nested = { ...loose, within: 's1' }
    const paths = (second: Statement) =>
      validateRecord({ ...record, statements: [first, second] }).problems.map(({ path }) => path)
    expect(paths(crossing)).toEqual(['statements.0.content'])
    expect(paths(loose)).toEqual(['statements.1.content'])
    expect(paths(nested)).toEqual([])
  })

  it('reports an event inside a statement that stands as a fact', () => {
    const check = (change: Partial<Event>) => validateRecord({ ...record, events: [{ ...event, ...change }] }).problems
    expect(check({ claimedBy: null })).toEqual([
      { path: 'events.0.claimedBy', message: 'event "e1" lies inside a statement, but names none' },
    ])
    expect(check({ factuality: 'asserted' })).toEqual([
      { path: 'events.0.factuality', message: 'event "e1" is a claim, but stands as asserted' },
    ])
    expect(check({ claimedBy: null, factuality: 'asserted', trigger: { start: 0, end: 4 } })).toEqual([])
  })
})
