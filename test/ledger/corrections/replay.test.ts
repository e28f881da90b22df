import { describe, expect, it } from 'vitest'
import { anchorOf, locate } from '../../../src/ledger/corrections/anchor-places.ts'
import { applyCorrections } from '../../../src/ledger/corrections/apply-corrections.ts'
import type { Correction } from '../../../src/model/correction.ts'
import type { Record, Statement } from '../../../src/model/record.ts'
import { validateRecord } from '../../../src/record/validate-record.ts'
import { Desk } from './correct.ts'
import { ACTORS, recordOf, STATEMENTS, spanOfWords, TEXT } from './lock-article.ts'

const QUOTE = '“We do not seek a quarrel,”'

/** What became of each correction in another extraction, perhaps of another text. */
function replay(corrections: readonly Correction[], extracted: Record, text = TEXT) {
  const { record, outcomes } = applyCorrections({ extracted, text, corrections })
  expect(validateRecord(record, text).problems).toEqual([])
  return {
    record,
    states: corrections.map(({ id }) => outcomes.get(id)?.state),
    reasons: corrections.map(({ id }) => outcomes.get(id)?.reason),
  }
}

/** The statements of the article, found at the same words in a text that was changed around them. */
function moved(text: string, statements: readonly Statement[] = STATEMENTS): Record {
  const move = <Place extends { start: number; end: number }>(place: Place): Place => {
    const found = locate(text, anchorOf(TEXT, place))
    if (found === null) throw new Error(`${TEXT.slice(place.start, place.end)} is not in the text once`)
    return { ...place, ...found }
  }
  return recordOf(text, {
    statements: statements.map((statement) => ({
      ...statement,
      content: statement.content.map(move),
      cue: statement.cue && move(statement.cue),
      source: statement.source && move(statement.source),
      quotes: statement.quotes.map(move),
    })),
    actors: ACTORS.map((actor) => ({
      ...actor,
      mentions: actor.mentions.filter((mention) => locate(text, anchorOf(TEXT, mention)) !== null).map(move),
    })),
  })
}

const newer = (statements: readonly Statement[]): Record =>
  recordOf(TEXT, { statements: [...statements], actors: [...ACTORS] }, '2.0.0')

describe('corrections of a text that has changed', () => {
  const [, first, , second] = STATEMENTS
  if (first === undefined || second === undefined) throw new Error('the article has no second quotation')

  it('follow their words where they moved', () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'act', statement: 's2', to: 'deny' })
    desk.correct('anna', { what: 'speaker', statement: 's4', to: { actor: 'a1', status: 'named' } })
    const text = `Correction: an earlier version misspelt a name.\n\n${TEXT}`
    const { record, states } = replay(desk.corrections, moved(text), text)
    expect(states).toEqual(['shown', 'shown'])
    expect(record.statements.map(({ act, speaker }) => [act, speaker])).toEqual([
      ['assert', 'a1'],
      ['deny', 'a1'],
      ['assert', 'a2'],
      ['assert', 'a1'],
    ])
  })

  it('tell the same words by what stands around them', () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'act', statement: 's4', to: 'deny' })
    const [one, two] = TEXT.split('\n\n')
    const text = `${two}\n\n${one}`
    const swapped = moved(text, [second])
    const { record, states } = replay(desk.corrections, swapped, text)
    expect(states).toEqual(['shown'])
    expect(record.statements[0]?.act).toBe('deny')
    expect(record.statements[0]?.content).toEqual([spanOfWords(text, QUOTE, 1)])
  })

  it('are orphaned where their words are gone, though the same words stand elsewhere', () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'act', statement: 's2', to: 'deny' })
    const text = TEXT.replace(` ${QUOTE} Marr said on Friday.`, '')
    const { record, states, reasons } = replay(desk.corrections, moved(text, [second]), text)
    expect(states).toEqual(['orphaned'])
    expect(reasons).toEqual(['the words of the statement no longer stand in the text, or stand there more than once'])
    expect(record.statements.map(({ act }) => act)).toEqual(['assert'])
  })

  it('are orphaned where their words now stand twice with the same words around them', () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'act', statement: 's2', to: 'deny' })
    const text = `In short:\n\n${TEXT}\n\nIn full:\n\n${TEXT}`
    expect(replay(desk.corrections, recordOf(text, { statements: [], actors: [] }), text).states).toEqual(['orphaned'])
  })

  it('are orphaned where the words have changed', () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'act', statement: 's1', to: 'deny' })
    const text = TEXT.replace('in May', 'in June')
    const statements = [
      { ...STATEMENTS[0], content: [spanOfWords(text, 'the locks will open in June')], speaker: null } as Statement,
    ]
    const { record, states } = replay(desk.corrections, recordOf(text, { statements, actors: [] }), text)
    expect(states).toEqual(['orphaned'])
    expect(record.statements).toEqual(statements)
  })

  it('stay at their offsets where one side of them was rewritten', () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'act', statement: 's2', to: 'deny' })
    const text = TEXT.replace('Marr said on Friday', 'Marr said on Monday')
    expect(text.length).toBe(TEXT.length)
    expect(
      replay(desk.corrections, recordOf(text, { statements: [...STATEMENTS], actors: [...ACTORS] }), text).states,
    ).toEqual(['shown'])
  })
})

describe('corrections of a statement that a newer extractor', () => {
  const [first, ...others] = STATEMENTS
  if (first === undefined) throw new Error('the article has no statement')

  it('numbers otherwise follow its place', () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'act', statement: 's3', to: 'accuse' })
    const { record, states } = replay(desk.corrections, newer(others.slice(1)))
    expect(states).toEqual(['shown'])
    expect(record.statements.map(({ id, act }) => [id, act])).toEqual([
      ['s3', 'accuse'],
      ['s4', 'assert'],
    ])
  })

  it('cuts otherwise under the same cue follow the cue', () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'act', statement: 's1', to: 'announce' })
    const content = [spanOfWords(TEXT, 'that the locks will open')]
    const { record, states } = replay(desk.corrections, newer([{ ...first, content }, ...others]))
    expect(states).toEqual(['shown'])
    expect(record.statements[0]).toMatchObject({ content, act: 'announce' })
  })

  it('now cuts as a person did are met', () => {
    const desk = new Desk()
    const content = [spanOfWords(TEXT, 'the locks will open')]
    desk.correct('anna', { what: 'content', statement: 's1', to: { content, quotes: [] } })
    const { record, states } = replay(desk.corrections, newer([{ ...first, content, cue: null }, ...others]))
    expect(states).toEqual(['shown'])
    expect(record.statements.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4'])
  })

  it('no longer finds are orphaned, unless somebody confirmed or added it: then it stands by their word', () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'act', statement: 's1', to: 'announce' })
    desk.correct('anna', { what: 'act', statement: 's4', to: 'deny' })
    desk.correct('ben', { what: 'confirm', statement: 's4' })
    const { record, states, reasons } = replay(desk.corrections, newer(others.slice(0, 2)))
    expect(states).toEqual(['orphaned', 'shown', 'shown'])
    expect(reasons[0]).toBe('the extractor no longer finds the statement')
    expect(record.statements.map(({ id, act }) => [id, act])).toEqual([
      ['s2', 'assert'],
      ['s3', 'assert'],
      ['s4', 'deny'],
    ])
    expect(record.statements[2]).toEqual({ ...STATEMENTS[3], act: 'deny', confidence: 1 })
  })

  it('no longer finds, having been rejected, are met', () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'reject', statement: 's1' })
    expect(replay(desk.corrections, newer(others)).states).toEqual(['shown'])
  })

  it('cuts otherwise after it was rejected are orphaned: the new one may be right', () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'reject', statement: 's1' })
    const recut = { ...first, content: [spanOfWords(TEXT, 'the locks will open')] }
    const { record, states } = replay(desk.corrections, newer([recut, ...others]))
    expect(states).toEqual(['orphaned'])
    expect(record.statements[0]).toEqual(recut)
  })

  it('has joined with another that people corrected too go to neither', () => {
    const [, two] = [...STATEMENTS]
    const cue = spanOfWords(TEXT, 'said', 2)
    const parts = [
      { ...first, cue, content: [spanOfWords(TEXT, 'the locks')] },
      { ...(two ?? first), cue, content: [spanOfWords(TEXT, 'will open')], quotes: [] },
    ]
    const desk = new Desk(newer(parts))
    desk.correct('anna', { what: 'act', statement: 's1', to: 'announce' })
    desk.correct('anna', { what: 'act', statement: 's2', to: 'deny' })
    const joined = { ...first, cue, content: [spanOfWords(TEXT, 'the locks will open')] }
    const { record, states } = replay(desk.corrections, newer([joined]))
    expect(states).toEqual(['orphaned', 'orphaned'])
    expect(record.statements).toEqual([joined])
  })

  it('finds with what nobody told before keep that', () => {
    const desk = new Desk(newer(others))
    const [content = spanOfWords(TEXT, 'May')] = first.content
    desk.correct('anna', {
      what: 'add',
      to: { ...first, content: [content], act: null, topics: [], speaker: 'a1' },
    })
    const { record } = replay(desk.corrections, newer([{ ...first, act: 'promise', source: null }, ...others]))
    expect(record.statements[0]).toEqual({ ...first, act: 'promise', confidence: 1 })
  })
})

describe('later corrections of a statement', () => {
  it('stay together with earlier ones, though the extractor now cuts it otherwise', () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'act', statement: 's1', to: 'announce' })
    const content = [spanOfWords(TEXT, 'that the locks will open')]
    const [first, ...others] = STATEMENTS
    const later = new Desk(newer([{ ...(first as Statement), content }, ...others]))
    later.corrections.push(...desk.corrections)
    later.correct('ben', { what: 'act', statement: 's1', to: 'promise' })
    expect(later.see().groups).toHaveLength(1)
    expect(later.see().conflicts.map(({ attribute }) => attribute)).toEqual(['act'])
  })
})
