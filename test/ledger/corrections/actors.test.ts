import { describe, expect, it } from 'vitest'
import { applyCorrections } from '../../../src/ledger/corrections/apply-corrections.ts'
import { UsageError } from '../../../src/model/errors.ts'
import type { Record } from '../../../src/model/record.ts'
import { validateRecord } from '../../../src/record/validate-record.ts'
import { Desk } from './correct.ts'
import { RECORD, spanOfWords, TEXT } from './lock-article.ts'

const actors = ({ actors }: Record) =>
  actors.map(({ id, name, mentions }) => [id, name, mentions.map(({ start }) => start)])
const speakers = ({ statements }: Record) => statements.map(({ speaker }) => speaker)
const startsOf = (...words: [string, number][]) => words.map(([word, nth]) => spanOfWords(TEXT, word, nth).start)

/** The same words in another article: its own id, the same actors. */
const OTHER: Record = { ...RECORD, id: 'other-article' }
const elsewhere = (desk: Desk, extracted: Record = OTHER) =>
  applyCorrections({ extracted, text: TEXT, corrections: desk.corrections.filter(({ article }) => article === null) })

describe('merging actors', () => {
  it('gives one the mentions, statements, targets and events of the other', () => {
    const event = {
      id: 'e1',
      source: ['a1', 'a2'],
      target: ['a2'],
      type: 'COERCE',
      mode: null,
      cameo: null,
      goldstein: null,
      date: null,
      trigger: spanOfWords(TEXT, 'quiet'),
      claimedBy: null,
      factuality: 'asserted' as const,
      mentions: [],
      statement: null,
    }
    const target = { actor: 'a2', stance: 1 as const, mention: null, evidence: null }
    const [first, ...others] = RECORD.statements
    if (first === undefined) throw new Error('the article has no statement')
    const statements = [{ ...first, targets: [target, { ...target, actor: 'a1', stance: 0 as const }] }, ...others]
    const desk = new Desk({ ...RECORD, events: [event], statements })
    desk.correct('anna', { what: 'merge', scope: 'article', actors: ['a1', 'a2'], into: 'a1' })
    const { record } = desk.see()
    expect(actors(record)).toEqual([
      [
        'a1',
        'Ilo Marr',
        startsOf(['Ilo Marr', 1], ['the Kestrian minister', 1], ['Marr', 2], ['Ana Veld', 1], ['Marr', 3], ['Veld', 2]),
      ],
    ])
    expect(speakers(record)).toEqual(['a1', 'a1', 'a1', 'a1'])
    expect(record.statements[0]?.targets).toEqual([{ ...target, actor: 'a1' }])
    expect(record.events).toEqual([{ ...event, source: ['a1'], target: ['a1'] }])
    expect(record.corrections).toMatchObject([{ what: 'merge', statement: null, actor: 'a1' }])
    expect(validateRecord(record, TEXT).problems).toEqual([])
    expect(elsewhere(desk).record).toBe(OTHER)
  })

  it('everywhere merges those with the same names in other articles', () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'merge', scope: 'everywhere', actors: ['a2'], into: 'a1' })
    expect(desk.corrections[0]?.article).toBeNull()
    expect(speakers(elsewhere(desk).record)).toEqual(['a1', 'a1', 'a1', 'a1'])
  })

  it('everywhere renames the one where the other is not mentioned, and leaves namesakes of another type alone', () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'merge', scope: 'everywhere', actors: ['a2'], into: 'a1' })
    const alone = { ...OTHER, statements: [], actors: RECORD.actors.slice(1) }
    expect(elsewhere(desk, alone).record.actors.map(({ id, name }) => [id, name])).toEqual([['a2', 'Ilo Marr']])
    const ship = {
      ...OTHER,
      statements: [],
      actors: RECORD.actors.slice(1).map((actor) => ({ ...actor, type: 'organisation' as const })),
    }
    expect(elsewhere(desk, ship).record).toBe(ship)
  })

  it('keeps what a person said of the speaker', () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'speaker', statement: 's1', to: { actor: 'a2', status: 'named' } })
    desk.correct('anna', { what: 'merge', scope: 'article', actors: ['a2'], into: 'a1' })
    expect(speakers(desk.see().record)).toEqual(['a1', 'a1', 'a1', 'a1'])
  })

  it('passes earlier corrections of an actor on to the one that it becomes', () => {
    const [first, second] = RECORD.actors
    if (first === undefined || second === undefined) throw new Error('the article has no two actors')
    const third = {
      ...second,
      id: 'a3',
      name: 'Ida Veld',
      mentions: [{ ...spanOfWords(TEXT, 'The harbour'), form: 'name' as const }],
    }
    const desk = new Desk({ ...RECORD, actors: [first, second, third] })
    desk.correct('anna', { what: 'merge', scope: 'article', actors: ['a3'], into: 'a2' })
    desk.correct('anna', { what: 'merge', scope: 'article', actors: ['a2'], into: 'a1' })
    expect(desk.see().record.corrections.map(({ actor }) => actor)).toEqual(['a1', 'a1'])
    expect(validateRecord(desk.see().record, TEXT).problems).toEqual([])
  })

  it('needs two', () => {
    expect(() => new Desk().correct('anna', { what: 'merge', scope: 'article', actors: ['a1'], into: 'a1' })).toThrow(
      new UsageError('to merge actors, name at least two'),
    )
  })
})

describe('splitting an actor', () => {
  const split = (scope: 'article' | 'everywhere') => {
    const desk = new Desk()
    desk.correct('anna', {
      what: 'split',
      scope,
      actor: 'a1',
      mentions: [spanOfWords(TEXT, 'Marr', 2)],
      as: { name: 'Tomas Marr', type: 'person', wikidata: null },
    })
    return desk
  }

  it('takes the mentions given, and the statements whose source they are', () => {
    const { record } = split('article').see()
    expect(actors(record)).toEqual([
      ['a1', 'Ilo Marr', startsOf(['Ilo Marr', 1], ['the Kestrian minister', 1], ['Marr', 3])],
      ['a2', 'Ana Veld', startsOf(['Ana Veld', 1], ['Veld', 2])],
      ['a3', 'Tomas Marr', startsOf(['Marr', 2])],
    ])
    expect(speakers(record)).toEqual(['a1', 'a3', 'a2', 'a2'])
    expect(validateRecord(record, TEXT).problems).toEqual([])
  })

  it('everywhere takes all mentions with these words', () => {
    const { record } = elsewhere(split('everywhere'))
    expect(actors(record)[2]).toEqual(['a3', 'Tomas Marr', startsOf(['Marr', 2], ['Marr', 3])])
  })

  it('everywhere makes an actor another one where an article knows it by these words alone', () => {
    const alone = RECORD.actors.map((actor) => ({
      ...actor,
      mentions: actor.mentions.filter(({ start, end }) => actor.id !== 'a1' || TEXT.slice(start, end) === 'Marr'),
    }))
    const { record, outcomes } = elsewhere(split('everywhere'), { ...OTHER, actors: alone })
    expect(actors(record)).toEqual([
      ['a1', 'Tomas Marr', startsOf(['Marr', 2], ['Marr', 3])],
      ['a2', 'Ana Veld', startsOf(['Ana Veld', 1], ['Veld', 2])],
    ])
    expect(record.actors[0]).toMatchObject({ wikidata: null, code: null, of: null })
    expect(speakers(record)).toEqual(speakers(RECORD))
    expect([...outcomes.values()]).toEqual([{ state: 'shown', statement: null, actor: 'a1', reason: null }])
  })

  it('joins an actor that the record has already', () => {
    const desk = new Desk()
    const as = { name: 'Ana Veld', type: 'person' as const, wikidata: null }
    desk.correct('anna', { what: 'split', scope: 'article', actor: 'a1', mentions: [spanOfWords(TEXT, 'Marr', 2)], as })
    expect(speakers(desk.see().record)).toEqual(['a1', 'a2', 'a2', 'a2'])
    expect(desk.see().record.actors).toHaveLength(2)
  })

  it('is undone like any other', () => {
    const desk = split('article')
    const [correction] = desk.corrections
    if (correction === undefined) throw new Error('nothing was corrected')
    desk.undo('ben', correction)
    expect(desk.see().record).toBe(RECORD)
  })

  it('is orphaned where the mentions are no longer the actor’s', () => {
    const desk = split('article')
    const changed = RECORD.actors.map((actor) => ({ ...actor, mentions: actor.mentions.slice(0, 1) }))
    const extracted = { ...RECORD, actors: changed }
    const { outcomes } = applyCorrections({ extracted, text: TEXT, corrections: desk.corrections })
    expect([...outcomes.values()]).toEqual([
      { state: 'orphaned', statement: null, actor: null, reason: 'the actor no longer has these mentions' },
    ])
  })

  it('is refused for a mention that the actor does not have', () => {
    const as = { name: 'Tomas Marr', type: 'person' as const, wikidata: null }
    const request = {
      what: 'split' as const,
      scope: 'article' as const,
      actor: 'a2',
      mentions: [{ start: 0, end: 8 }],
      as,
    }
    expect(() => new Desk().correct('anna', request)).toThrow(new UsageError('a2 has no mention at 0-8'))
  })
})
