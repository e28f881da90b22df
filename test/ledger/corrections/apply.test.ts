import { describe, expect, it } from 'vitest'
import { UsageError } from '../../../src/model/errors.ts'
import { validateRecord } from '../../../src/record/validate-record.ts'
import { Desk } from './correct.ts'
import { RECORD, spanOfWords, TEXT } from './lock-article.ts'

const statement = (desk: Desk, id: string) => desk.see().record.statements.find((candidate) => candidate.id === id)
const states = (desk: Desk) => desk.corrections.map(({ id }) => desk.see().outcomes.get(id)?.state)

function expectLawful(desk: Desk): void {
  expect(validateRecord(desk.see().record, desk.text).problems).toEqual([])
}

describe('corrections of a statement', () => {
  it('leave the record as it is where there are none', () => expect(new Desk().see().record).toBe(RECORD))

  it('set act, topics, kind, cue and source, and nothing else', () => {
    const desk = new Desk()
    const source = spanOfWords(TEXT, 'Ilo Marr, the Kestrian minister')
    const cue = spanOfWords(TEXT, 'said')
    desk.correct('anna', { what: 'act', statement: 's1', to: 'announce' })
    desk.correct('anna', { what: 'topics', statement: 's1', to: ['medtop:11000000'] })
    desk.correct('anna', { what: 'kind', statement: 's1', to: 'mixed' })
    desk.correct('anna', { what: 'source', statement: 's1', to: source })
    desk.correct('anna', { what: 'cue', statement: 's1', to: cue })
    expect(statement(desk, 's1')).toEqual({
      ...RECORD.statements[0],
      act: 'announce',
      topics: ['medtop:11000000'],
      kind: 'mixed',
      source,
      cue,
      confidence: 1,
    })
    expect(desk.see().record.statements.slice(1)).toEqual(RECORD.statements.slice(1))
    expectLawful(desk)
  })

  it('say in the record who made them', () => {
    const desk = new Desk()
    const { id } = desk.correct('anna', { what: 'act', statement: 's1', to: 'announce' })
    expect(desk.see().record.corrections).toEqual([
      { id, by: 'anna', at: '2031-05-20T12:00:00.000Z', what: 'act', statement: 's1', actor: null },
    ])
  })

  it('set the content, and the kind that follows from it', () => {
    const desk = new Desk()
    const content = [spanOfWords(TEXT, 'the locks will open in May. “We do not seek a quarrel,”')]
    const quotes = [{ ...spanOfWords(TEXT, '“We do not seek a quarrel,”'), broken: null }]
    desk.correct('anna', { what: 'content', statement: 's1', to: { content, quotes } })
    expect(statement(desk, 's1')).toMatchObject({ content, quotes, kind: 'mixed' })
    expect(statement(desk, 's2')?.within).toBe('s1')
    expectLawful(desk)
  })

  it('set a speaker that the record has, one that it lacks, or none', () => {
    const desk = new Desk()
    const mention = { ...spanOfWords(TEXT, 'The harbour'), form: 'name' as const }
    desk.correct('anna', { what: 'speaker', statement: 's1', to: { actor: 'a2', status: 'named' } })
    expect(statement(desk, 's1')?.speaker).toBe('a2')
    const harbour = { name: 'The harbour', type: 'organisation' as const, wikidata: null, mention }
    desk.correct('anna', { what: 'speaker', statement: 's1', to: { actor: harbour, status: 'collective' } })
    expect(statement(desk, 's1')).toMatchObject({ speaker: 'a3', speakerStatus: 'collective' })
    expect(desk.see().record.actors[2]).toEqual({
      id: 'a3',
      name: 'The harbour',
      type: 'organisation',
      wikidata: null,
      code: null,
      of: null,
      mentions: [mention],
    })
    expectLawful(desk)
    desk.correct('anna', { what: 'speaker', statement: 's1', to: { actor: null, status: 'unknown' } })
    expect(statement(desk, 's1')).toMatchObject({ speaker: null, speakerStatus: 'unknown' })
    expect(desk.see().record.actors).toEqual(RECORD.actors)
  })

  it('add a target, change its stance and take it away', () => {
    const desk = new Desk()
    const mention = spanOfWords(TEXT, 'Marr', 3)
    desk.correct('anna', { what: 'target', statement: 's3', actor: 'a1', to: { stance: 0, mention, evidence: null } })
    desk.correct('anna', { what: 'stance', statement: 's3', actor: 'a1', to: -1 })
    expect(statement(desk, 's3')?.targets).toEqual([{ actor: 'a1', stance: -1, mention, evidence: null }])
    expectLawful(desk)
    desk.correct('anna', { what: 'target', statement: 's3', actor: 'a1', to: null })
    expect(statement(desk, 's3')?.targets).toEqual([])
    expect(states(desk)).toEqual(['superseded', 'superseded', 'shown'])
  })

  it('reject a statement, and take it back by confirming it', () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'act', statement: 's2', to: 'deny' })
    desk.correct('anna', { what: 'reject', statement: 's2' })
    expect(desk.see().record.statements.map(({ id }) => id)).toEqual(['s1', 's3', 's4'])
    expect(states(desk)).toEqual(['superseded', 'shown'])
    expectLawful(desk)
  })

  it('add a statement with the next free id, in text order', () => {
    const desk = new Desk()
    const content = [spanOfWords(TEXT, 'The harbour is quiet')]
    desk.correct('anna', {
      what: 'add',
      to: {
        content,
        quotes: [],
        cue: null,
        source: null,
        speaker: 'a2',
        speakerStatus: 'named',
        act: null,
        topics: [],
      },
    })
    expect(desk.see().record.statements.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4', 's5'])
    expect(statement(desk, 's5')).toMatchObject({
      kind: 'indirect',
      content,
      speaker: 'a2',
      confidence: 1,
      within: null,
    })
    desk.correct('ben', { what: 'act', statement: 's5', to: 'assert' })
    expect(statement(desk, 's5')?.act).toBe('assert')
    expectLawful(desk)
  })

  it('let content that a person gave displace extracted content that it crosses', () => {
    const desk = new Desk()
    const content = [spanOfWords(TEXT, 'open in May. “We do not')]
    desk.correct('anna', { what: 'content', statement: 's1', to: { content, quotes: [] } })
    expect(desk.see().record.statements.map(({ id }) => id)).toEqual(['s1', 's3', 's4'])
    expectLawful(desk)
  })

  it('let the later of two contents that people gave displace the earlier, which is kept as orphaned', () => {
    const desk = new Desk()
    const early = [spanOfWords(TEXT, 'in May. “We')]
    desk.correct('anna', { what: 'content', statement: 's1', to: { content: early, quotes: [] } })
    const late = [spanOfWords(TEXT, 'May. “We do')]
    desk.correct('ben', {
      what: 'add',
      to: {
        content: late,
        quotes: [],
        cue: null,
        source: null,
        speaker: null,
        speakerStatus: 'unknown',
        act: null,
        topics: [],
      },
    })
    expect(states(desk)).toEqual(['orphaned', 'shown'])
    expect(desk.see().outcomes.get(desk.corrections[0]?.id ?? '')?.reason).toBe(
      'its content overlaps that of s5, which stands',
    )
    expectLawful(desk)
  })

  it('never make a fact of an event whose statement was rejected, and claim one that a statement now holds', () => {
    const trigger = spanOfWords(TEXT, 'closed')
    const event = {
      id: 'e1',
      source: ['a1'],
      target: [],
      type: 'COERCE',
      mode: null,
      cameo: null,
      goldstein: null,
      date: null,
      trigger,
      claimedBy: 's3',
      factuality: 'claimed' as const,
      mentions: [],
      statement: null,
    }
    const quiet = {
      ...event,
      id: 'e2',
      trigger: spanOfWords(TEXT, 'quiet'),
      claimedBy: null,
      factuality: 'asserted' as const,
      mentions: [],
      statement: null,
    }
    const desk = new Desk({ ...RECORD, events: [event, quiet] })
    desk.correct('anna', { what: 'reject', statement: 's3' })
    const content = [spanOfWords(TEXT, 'The harbour is quiet')]
    desk.correct('anna', {
      what: 'add',
      to: {
        content,
        quotes: [],
        cue: null,
        source: null,
        speaker: null,
        speakerStatus: 'unknown',
        act: null,
        topics: [],
      },
    })
    expect(desk.see().record.events).toEqual([
      { ...event, claimedBy: null },
      { ...quiet, claimedBy: 's5', factuality: 'claimed' },
    ])
    expectLawful(desk)
  })

  it.each([
    [
      'a statement that is not there',
      { what: 'act', statement: 's9', to: 'deny' },
      'article lock-article has no statement s9',
    ],
    [
      'an actor that is not there',
      { what: 'speaker', statement: 's1', to: { actor: 'a9', status: 'named' } },
      'article lock-article has no actor a9',
    ],
    [
      'a span beyond the text',
      { what: 'cue', statement: 's1', to: { start: 5, end: 9999 } },
      `the span 5-9999 is not inside the text, which has ${TEXT.length} code units: give start and end in UTF-16 code units`,
    ],
    [
      'an empty span',
      { what: 'source', statement: 's1', to: { start: 5, end: 5 } },
      'the span 5-5 is empty: give start and end in UTF-16 code units',
    ],
    [
      'content that overlaps itself',
      {
        what: 'content',
        statement: 's1',
        to: {
          content: [
            { start: 0, end: 9 },
            { start: 5, end: 12 },
          ],
          quotes: [],
        },
      },
      'the spans 0-9 and 5-12 overlap or stand out of order',
    ],
    [
      'the stance towards one who is no target',
      { what: 'stance', statement: 's1', actor: 'a2', to: 1 },
      'a2 is no target of s1: add it as one first',
    ],
  ] as const)('are refused where they name %s', (_, request, message) => {
    expect(() => new Desk().correct('anna', structuredClone(request) as never)).toThrow(new UsageError(message))
  })
})

describe('undo', () => {
  it('is a row of its own, and can be undone', () => {
    const desk = new Desk()
    const act = desk.correct('anna', { what: 'act', statement: 's1', to: 'announce' })
    const undo = desk.undo('ben', act)
    expect(desk.see().record).toEqual(RECORD)
    expect(desk.see().outcomes.get(act.id)?.state).toBe('undone')
    desk.undo('anna', undo)
    expect(statement(desk, 's1')?.act).toBe('announce')
    expect(desk.corrections).toHaveLength(3)
  })
})

describe('people who disagree', () => {
  it('are both kept and shown, the last one in the record, without a confidence that they do not have', () => {
    const desk = new Desk()
    const first = desk.correct('anna', { what: 'act', statement: 's1', to: 'announce' })
    const second = desk.correct('ben', { what: 'act', statement: 's1', to: 'promise' })
    expect(statement(desk, 's1')).toMatchObject({ act: 'promise', confidence: 0.75 })
    expect(desk.see().conflicts).toEqual([
      {
        place: '43-69',
        attribute: 'act',
        votes: [
          { by: 'anna', value: 'announce', correction: first.id },
          { by: 'ben', value: 'promise', correction: second.id },
        ],
      },
    ])
  })

  it('do not disagree when they say the same, or speak of different attributes', () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'act', statement: 's1', to: 'announce' })
    desk.correct('ben', { what: 'act', statement: 's1', to: 'announce' })
    desk.correct('ben', { what: 'topics', statement: 's1', to: [] })
    expect(desk.see().conflicts).toEqual([])
  })

  it('are no longer in conflict once one takes the other’s value', () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'act', statement: 's1', to: 'announce' })
    desk.correct('ben', { what: 'act', statement: 's1', to: 'promise' })
    desk.correct('anna', { what: 'confirm', statement: 's1' })
    expect(desk.see().conflicts).toEqual([])
    expect(statement(desk, 's1')).toMatchObject({ act: 'promise', confidence: 1 })
  })

  it('may disagree whether there is a statement at all', () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'confirm', statement: 's2' })
    desk.correct('ben', { what: 'reject', statement: 's2' })
    expect(statement(desk, 's2')).toBeUndefined()
    expect(desk.see().conflicts.map(({ attribute }) => attribute)).toEqual(['statement'])
  })
})
