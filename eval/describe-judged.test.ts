import { describe, expect, it } from 'vitest'
import { describeAttribution, describeJudged } from './describe-judged.ts'

const text = 'Veld said the locks\nopen. Marr denied it.'
const gold = { content: [[10, 24] as const], cue: [[5, 9] as const], source: [[0, 4] as const] }

describe('describeAttribution', () => {
  it('tells offset, source, cue and content on one line', () => {
    expect(describeAttribution(text, gold)).toBe('10: [Veld] {said} the locks open')
  })

  it('marks what is absent', () => {
    expect(describeAttribution(text, { ...gold, cue: [], source: [] })).toBe('10: [–] {–} the locks open')
  })
})

describe('describeJudged', () => {
  it('tells which words the found content lacks and has too much', () => {
    const predicted = { ...gold, content: [[14, 30] as const] }
    expect(describeJudged(text, { outcome: 'wrong-edge', gold, predicted })).toEqual([
      'gold   10: [Veld] {said} the locks open',
      'found  14: [Veld] {said} locks open. Marr',
      'lacks  the',
      'extra  . Marr',
    ])
  })

  it('tells only what there is', () => {
    expect(describeJudged(text, { outcome: 'missed-rare-cue', gold, predicted: null })).toEqual([
      'gold   10: [Veld] {said} the locks open',
    ])
  })
})
