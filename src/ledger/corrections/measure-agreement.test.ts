import { describe, expect, it } from 'vitest'
import { Desk } from '../../../test/ledger/corrections/correct.ts'
import { spanOfWords, TEXT } from '../../../test/ledger/corrections/lock-article.ts'
import { collectVotes } from './collect-votes.ts'
import { measureAgreement } from './measure-agreement.ts'

const votesOf = (desk: Desk) => desk.see().groups.map((group) => collectVotes(group, desk.text))

/** Who says what of an attribute of the first statement that was corrected. */
const saidOf = (desk: Desk, attribute: string) =>
  votesOf(desk)[0]
    ?.get(attribute)
    ?.map(({ by, value }) => `${by}: ${value}`)

describe('votes', () => {
  it('of who confirms a statement are on all that is told of it', () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'confirm', statement: 's1' })
    expect([...(votesOf(desk)[0] ?? [])].map(([attribute, [vote]]) => [attribute, vote?.value])).toEqual([
      ['statement', 'yes'],
      ['kind', 'indirect'],
      ['content', '43-69'],
      ['cue', '33-42'],
      ['source', '0-8'],
      ['speaker', 'Ilo Marr (person), named'],
      ['act', 'assert'],
      ['topics', 'medtop:20000065'],
    ])
  })

  it('of who sets one attribute are on that alone, and that it is a statement', () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'source', statement: 's1', to: null })
    expect([...(votesOf(desk)[0]?.keys() ?? [])]).toEqual(['statement', 'source'])
    expect(saidOf(desk, 'source')).toEqual(['anna: none'])
  })

  it('are the last word of each', () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'act', statement: 's1', to: 'deny' })
    desk.correct('ben', { what: 'act', statement: 's1', to: 'ask' })
    desk.correct('anna', { what: 'act', statement: 's1', to: 'promise' })
    expect(saidOf(desk, 'act')).toEqual(['anna: promise', 'ben: ask'])
  })

  it('of who confirms a statement without a target that others name are against that target', () => {
    const desk = new Desk()
    desk.correct('anna', { what: 'confirm', statement: 's1' })
    desk.correct('ben', {
      what: 'target',
      statement: 's1',
      actor: 'a2',
      to: { stance: 1, mention: null, evidence: null },
    })
    expect(saidOf(desk, 'target Ana Veld (person)')).toEqual(['ben: yes', 'anna: no'])
    expect(saidOf(desk, 'stance Ana Veld (person)')).toEqual(['ben: 1'])
  })

  it('are gone with what was undone', () => {
    const desk = new Desk()
    desk.undo('anna', desk.correct('anna', { what: 'confirm', statement: 's1' }))
    expect(votesOf(desk)).toEqual([])
  })
})

describe('agreement', () => {
  it('counts the units that two or more judged, and how many they agree on', () => {
    const desk = new Desk()
    for (const statement of ['s1', 's2', 's3']) {
      desk.correct('anna', { what: 'confirm', statement })
      desk.correct('ben', { what: 'confirm', statement })
    }
    desk.correct('ben', { what: 'cue', statement: 's1', to: spanOfWords(TEXT, 'said') })
    desk.correct('anna', { what: 'confirm', statement: 's4' })
    desk.correct('ben', { what: 'reject', statement: 's4' })
    const measured = new Map(measureAgreement(votesOf(desk)).map(({ attribute, ...figures }) => [attribute, figures]))
    expect(measured.get('content')).toEqual({ units: 3, agreed: 3, alpha: 1 })
    expect(measured.get('cue')).toMatchObject({ units: 3, agreed: 2 })
    expect(measured.get('act')).toMatchObject({ units: 3, agreed: 3, alpha: null })
    expect(measured.get('statement')).toEqual({ units: 4, agreed: 3, alpha: 0 })
  })

  it('takes targets of all actors together', () => {
    const desk = new Desk()
    const to = { stance: 1 as const, mention: null, evidence: null }
    for (const by of ['anna', 'ben']) desk.correct(by, { what: 'target', statement: 's1', actor: 'a2', to })
    for (const by of ['anna', 'ben'])
      desk.correct(by, { what: 'target', statement: 's3', actor: 'a1', to: { ...to, stance: -1 } })
    expect(measureAgreement(votesOf(desk))).toEqual([
      { attribute: 'statement', units: 2, agreed: 2, alpha: null },
      { attribute: 'target', units: 2, agreed: 2, alpha: null },
      { attribute: 'stance', units: 2, agreed: 2, alpha: 1 },
    ])
  })
})
